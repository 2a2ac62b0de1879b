package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.minutes.api.Extracts;
import kz.kenes.council.minutes.api.IssueExtract;
import kz.kenes.council.minutes.api.ItemText;
import kz.kenes.council.minutes.api.MinutesBook;
import kz.kenes.council.minutes.api.MinutesView;
import kz.kenes.council.minutes.api.WriteMinutes;
import kz.kenes.demo.service.DemoTable.Row;

/** The minutes of the meeting that was held: written, signed by chair and secretary, with an extract. */
@ApplicationScoped
class DemoMinutes {

    @EJB
    private Meetings meetings;

    @EJB
    private MinutesBook book;

    @EJB
    private Extracts extracts;

    @Inject
    private DemoActors actors;

    long write(long meeting) {
        return actors.as(DemoSitting.SECRETARY, () -> {
            long minutes = book.draft(meeting, meetings.get(meeting).version());
            List<Row> rows = DemoMeetings.agenda("past");
            for (ItemText item : book.get(minutes).items()) {
                Row row = rows.get(item.ordinal() - 1);
                book.write(new WriteMinutes(
                        minutes, book.get(minutes).version(), item.itemId(), row.text("heard"), row.text("spoke")));
            }
            book.freeze(minutes, book.get(minutes).version());
            return minutes;
        });
    }

    void sign(long minutes) {
        for (String signatory : List.of(DemoSitting.SECRETARY, DemoSitting.CHAIR)) {
            actors.as(signatory, () -> {
                MinutesView view = book.get(minutes);
                book.sign(minutes, view.version(), DemoPeople.PASSWORD, view.sha256());
            });
        }
    }

    void extract(long minutes) {
        actors.as(DemoSitting.SECRETARY, () -> {
            List<Long> first = book.get(minutes).items().stream()
                    .flatMap(item -> item.decisions().stream())
                    .map(ItemText.DecisionText::decisionId)
                    .limit(1)
                    .toList();
            extracts.issue(new IssueExtract(minutes, first, "Оқу департаменті"));
        });
    }
}
