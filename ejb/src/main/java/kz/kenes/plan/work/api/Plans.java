package kz.kenes.plan.work.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;

/**
 * The life of work plans: draft → submitted → effective → superseded; or returned and submitted again. Each command carries the
 * version that the caller saw; a stale one answers {@code shared.STALE}.
 */
@Remote
public interface Plans {

    /**
     * Plans that the caller may see. Sorts: {@code body}, {@code year}, {@code items}; filters: {@code body} (id), {@code kind},
     * {@code state}, {@code year} (in which the plan begins), {@code kept} (by the office of academic policy and quality).
     */
    ListPage<PlanRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    PlanView get(long planId);

    /** The effective edition of a body and year, otherwise the latest one; null where there is none. */
    Long find(long bodyId, int year);

    /** The years in which plans begin that are worth looking at: the next academic year, the present one, four before. */
    List<Integer> years();

    /** What waits for the caller. */
    List<PlanDeskEntry> desk();

    /**
     * Drafts the first edition of a plan; a plan that is drafted already is answered with its id (PLN-01).
     *
     * @return id of the plan
     * @throws KenesException {@code plan.work.PLAN_EXISTS}
     */
    long draft(DraftPlan command);

    /**
     * Drafts the next edition of an effective plan with the same lines (PLN-02).
     *
     * @return id of the new edition
     */
    long change(long planId, long version);

    /** Sends the plan on its way. */
    void submit(long planId, long version);

    /**
     * Puts the plan of the council among the documents kept by the office of academic policy and quality (PLN-18).
     *
     * @param place where the paper copy lies
     */
    void keep(long planId, long version, String place);

    /** The plan on paper; marked as a draft until it is approved. */
    FileContent paper(long planId, Language language, PaperFormat format);

    /** The lines as a table, in the language of the caller. */
    FileContent table(long planId);
}
