package kz.kenes.council.execution.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import kz.kenes.council.execution.DecisionTask;
import kz.kenes.council.execution.api.AgendaTasks;
import kz.kenes.council.execution.api.TaskDeskView;
import kz.kenes.council.execution.api.TaskRow;
import kz.kenes.council.service.Actor;
import kz.kenes.document.StoredFile;
import kz.kenes.document.service.Files;
import kz.kenes.people.Person;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.file.service.Uploads;

/** Tasks as they lie in lists, on desks and on agendas, and the files that show the work. */
@Dependent
class TaskShelf {

    private static final int ON_DESK = 20;

    @Inject
    private TaskLists lists;

    @Inject
    private ReviewRecords reviews;

    @Inject
    private DeliveryRecords deliveries;

    @Inject
    private Files files;

    @Inject
    private Actor actor;

    ListPage<TaskRow> list(ListQuery query) {
        return lists.list(query, actor.language(), actor.today());
    }

    AgendaTasks onAgenda(long meetingId) {
        Object[] item = reviews.item(meetingId);
        return item == null
                ? new AgendaTasks(null, List.of())
                : new AgendaTasks((Long) item[0], lists.open((Long) item[1], actor.language(), actor.today()));
    }

    TaskDeskView desk() {
        return actor.id() == null
                ? new TaskDeskView(List.of(), List.of(), List.of())
                : new TaskDeskView(
                        lists.mine(ON_DESK, actor.language(), actor.today()),
                        lists.waiting(ON_DESK, actor.language(), actor.today()),
                        deliveries.waiting(ON_DESK));
    }

    long attach(DecisionTask task, FileContent file, Person person) {
        StoredFile stored = files.keepUpload(file, Uploads.DOCUMENTS);
        task.attach(stored.id(), person, actor.now());
        return stored.id();
    }

    FileContent file(DecisionTask task, long fileId) {
        require(
                task.entries().stream().anyMatch(entry -> Objects.equals(entry.file(), fileId)),
                SharedViolation.NOT_FOUND);
        return files.read(fileId);
    }
}
