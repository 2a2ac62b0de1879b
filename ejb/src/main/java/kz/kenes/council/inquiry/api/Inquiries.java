package kz.kenes.council.inquiry.api;

import jakarta.ejb.Remote;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.api.NamedChoice;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/**
 * Requests for information: the republican council asks associations and universities (CNL-26), an association the universities of
 * its directions (CNL-28), a university council structural units (CNL-15). A caller sees those of the bodies that he or she may see,
 * and those put to the own body, university or unit; any other answers {@code shared.NOT_FOUND}.
 */
@Remote
public interface Inquiries {

    /**
     * One row for each addressee. Sorts: {@code title}, {@code body}, {@code due}, {@code askedAt}; filters: {@code body} (id of the
     * asking body), {@code state}, {@code overdue} ({@code true}), {@code mine} ({@code true} for what waits for the caller).
     */
    ListPage<InquiryRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    InquiryView get(long inquiryId);

    /** Bodies in whose name the caller may ask, each with whom it may ask. */
    List<AskingBody> asking();

    /**
     * Asks.
     *
     * @return id of the request; of the earlier one when the key was used already
     */
    long ask(AskForInformation command);

    /** The structural units that a university council of the caller may ask (CNL-15); empty for another body. */
    List<NamedChoice> units(long bodyId);

    /**
     * A university council asks structural units (CNL-15).
     *
     * @return id of the request; of the earlier one when the key was used already
     */
    long askUnits(AskUnits command);

    /** Answers for an addressee; a late answer is marked as late. */
    void answer(AnswerInquiry command);

    /** Whoever asked is content with the answer. */
    void accept(long addresseeId, long version);

    /**
     * Whoever asked needs more.
     *
     * @param due last day of the next answer
     */
    void askAgain(long addresseeId, long version, String what, LocalDate due);

    /** Calls off what is not accepted yet. */
    void callOff(long inquiryId, long version, String reason);

    /** A file of the request, or of an answer that the caller may read. */
    FileContent file(long inquiryId, long fileId);

    /** My desk: what the caller has to answer or to judge, the nearest term first. */
    List<InquiryRow> desk();
}
