package kz.kenes.council;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import kz.kenes.council.execution.api.AskExtension;
import kz.kenes.council.execution.api.ReportExecution;
import kz.kenes.council.execution.api.ReportProgress;
import kz.kenes.council.execution.api.TaskRow;
import kz.kenes.council.execution.api.TaskView;
import kz.kenes.council.execution.api.Tasks;
import kz.kenes.council.execution.vocabulary.TaskState;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.minutes.api.MinutesBook;
import kz.kenes.council.minutes.api.MinutesView;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Browser;
import kz.kenes.testing.Remote;
import kz.kenes.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Decisions are carried out: by another program from outside, and by people before the pages. */
class ExecutionIT extends Browser {

    /** The list itself, and the account behind the sign-in name. */
    private static final int STATEMENTS_OF_THE_LIST = 4;

    private static String refusal(Executable command) {
        return assertThrows(KenesException.class, command).key();
    }

    /** A signed decision with a task of one member. */
    private static long assigned(RemoteCouncil council) {
        long meeting = council.open(1, council.members.size());
        council.decide(
                council.ballot(meeting, 0),
                DecisionType.BINDING,
                RemoteCouncil.said("Кешендер жариялансын."),
                List.of(council.members.get(4).id()),
                RemoteCouncil.today().plusMonths(1));
        Meetings meetings = council.chair().api(Meetings.class);
        meetings.close(meeting, meetings.get(meeting).version());
        MinutesBook book = council.secretary().api(MinutesBook.class);
        long minutes = book.draft(meeting, council.look(meeting).version());
        book.freeze(minutes, book.get(minutes).version());
        sign(council.secretary(), minutes);
        sign(council.chair(), minutes);
        return council.members
                .get(4)
                .api(Tasks.class)
                .list(ListQuery.first(5).filteredBy("whose", "mine"))
                .rows()
                .get(0)
                .id();
    }

    private static void sign(RemoteCouncil.Member signatory, long minutes) {
        MinutesBook book = signatory.api(MinutesBook.class);
        MinutesView frozen = book.get(minutes);
        book.sign(minutes, frozen.version(), signatory.password(), frozen.sha256());
    }

    @Test
    @Clause({"MTG-33", "CNL-10"})
    void aTaskIsCarriedOutByRemoteCalls() {
        RemoteCouncil council = new RemoteCouncil(kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 6);
        long task = assigned(council);
        Tasks executor = council.members.get(4).api(Tasks.class);
        Tasks other = council.members.get(5).api(Tasks.class);
        Tasks secretary = council.secretary().api(Tasks.class);
        TaskView given = executor.get(task);
        assertEquals(TaskState.ASSIGNED, given.state());

        executor.progress(new ReportProgress(task, given.version(), "p-1", null, 30, "Басталды", null));
        executor.progress(new ReportProgress(task, given.version(), "p-1", null, 70, "Қайталау", null));
        assertEquals(30, executor.get(task).progress());
        long version = executor.get(task).version();
        assertEquals(
                "council.execution.NOT_EXECUTOR",
                refusal(() -> other.report(new ReportExecution(task, version, null, null, "Мен емес", null))));
        assertEquals(
                "council.execution.EVIDENCE_REQUIRED",
                refusal(() -> executor.report(new ReportExecution(task, version, null, null, " ", null))));
        assertEquals(
                "council.execution.LINK_WRONG",
                refusal(() -> executor.report(new ReportExecution(task, version, null, null, null, "alt.edu.kz"))));
        assertEquals(
                "council.execution.TERM_NOT_LATER",
                refusal(() ->
                        executor.askExtension(new AskExtension(task, version, null, null, given.due(), "Уақыт аз"))));
        assertEquals("shared.NOT_ALLOWED", refusal(() -> executor.accept(task, version, null)));
        assertEquals("council.execution.WRONG_STATE", refusal(() -> secretary.accept(task, version, null)));
        executor.report(new ReportExecution(task, version, "r-1", null, "Жарияланды", "https://alt.edu.kz/oak"));
        executor.report(new ReportExecution(task, version, "r-1", null, "Қайталау", null));
        assertEquals("shared.STALE", refusal(() -> secretary.accept(task, version, null)));
        secretary.accept(task, secretary.get(task).version(), "Рақмет");
        assertEquals(TaskState.ACCEPTED, executor.get(task).state());
    }

    @Test
    @Clause("MTG-33")
    void anotherProgramReportsForAPerson() {
        RemoteCouncil council = new RemoteCouncil(kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 6);
        long task = assigned(council);
        Tasks portal = Remote.as(kenes(), "portal").api(Tasks.class);
        long version = portal.get(task).version();
        long executor = council.members.get(4).id();
        long other = council.members.get(5).id();
        assertEquals(
                "council.execution.NOT_EXECUTOR",
                refusal(() -> portal.report(new ReportExecution(task, version, "k", other, "Орындалды", null))));
        portal.report(new ReportExecution(task, version, "k", executor, "Орындалды", null));
        portal.report(new ReportExecution(task, version, "k", executor, "Орындалды", null));
        assertEquals(TaskState.REPORTED, portal.get(task).state());
        assertEquals(2, portal.get(task).entries().size());
        assertEquals("shared.NOT_ALLOWED", refusal(() -> portal.accept(task, version, null)));
    }

    @Test
    @Clause("MTG-33")
    void theListOfTasksAsksAFixedNumberOfQuestions() {
        Tasks secretary = Remote.as(kenes(), "usecretary").api(Tasks.class);
        Runnable list = () -> secretary.list(ListQuery.first(20));
        list.run();
        List<String> sent = Statements.of(kenes(), list);
        assertTrue(sent.size() <= STATEMENTS_OF_THE_LIST, () -> sent.size() + ":\n" + String.join("\n", sent));
    }

    @Test
    @Clause({"MTG-30", "MTG-33"})
    void theSecretaryAcceptsWhatWasReported() {
        Tasks secretary = Remote.as(kenes(), "usecretary").api(Tasks.class);
        TaskRow reported = secretary
                .list(ListQuery.first(1).filteredBy("state", TaskState.REPORTED.name()))
                .rows()
                .get(0);
        signIn("usecretary");
        go("council/tasks?whose=kept&state=REPORTED");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(reported.text().kk()))
                .first()
                .click();
        page.locator("button[data-opens=returning]").click();
        Locator dialog = page.locator("[id='returning']");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ескертпемен қайтару"))
                .click();
        assertThat(page.getByText("Ескертпеңізді жазыңыз").first()).isVisible();
        go("council/task?id=" + reported.id());
        page.locator("button[data-opens=accepting]").click();
        page.locator("[id='accepting']")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Қабылдау"))
                .click();
        assertThat(page.getByText("Тапсырма қабылданды").first()).isVisible();
        assertAccessible();
        assertEquals(TaskState.ACCEPTED, secretary.get(reported.id()).state());
    }
}
