package kz.kenes.council.execution.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/**
 * Tasks that decisions give (MTG-33). A caller sees those of the bodies that he or she may see and those that he or she carries
 * out; the national centre those of the republican council as well (MTG-34); another program all of them. Any other answers
 * {@code shared.NOT_FOUND}.
 */
@Remote
public interface Tasks {

    /**
     * Tasks that the caller may see, open ones first by their term. Sorts: {@code due}, {@code body}, {@code meetingDate}, {@code
     * progress}; filters: {@code whose} ({@code mine}, {@code unit} for those of the units that the caller heads, {@code kept} for
     * those of the bodies whose secretary the caller is), {@code state}, {@code body} (id), {@code kind} (of the body), {@code
     * meeting} (id), {@code person} (id), {@code unit} (id), {@code from} and {@code to} (first and last day of the meetings).
     */
    ListPage<TaskRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    TaskView get(long taskId);

    /**
     * The task of a decision.
     *
     * @throws KenesException {@code shared.NOT_FOUND} where the decision gives none
     */
    TaskView ofDecision(long decisionId);

    /** The open tasks that an agenda lists. */
    AgendaTasks onAgenda(long meetingId);

    /** What waits for the caller. */
    TaskDeskView desk();

    void progress(ReportProgress command);

    /**
     * Attaches a file that shows the work.
     *
     * @return id of the stored file
     */
    long attach(long taskId, FileContent file);

    FileContent file(long taskId, long fileId);

    void report(ReportExecution command);

    void askExtension(AskExtension command);

    /** @param remark obligatory for a refusal */
    void decideExtension(long taskId, long version, boolean granted, String remark);

    /** Accepts what was reported; nobody accepts the own work. */
    void accept(long taskId, long version, String remark);

    /** Gives back what was reported, with a remark. */
    void giveBack(long taskId, long version, String remark);

    /** Takes a task back that need not be carried out any more. */
    void withdraw(long taskId, long version, String reason);
}
