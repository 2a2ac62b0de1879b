package kz.kenes.training.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** Who needs training, and what was done: for the own person, for heads, and for the HR service. */
@Remote
public interface TrainingNeeds {

    /** The caller's own page. */
    NeedView mine();

    /** @throws KenesException {@code shared.NOT_FOUND} */
    NeedView of(long personId);

    /**
     * Adds a training that no plan foresaw, by the person or the HR service.
     *
     * @return id of the record
     */
    long record(RecordTraining command);

    /** How many of the people whom the caller sees are due, year by year. */
    DueOverview due();

    /**
     * These people, each in one row. Sorts: {@code person}, {@code unit} (the first named one); filters: {@code year} (in which they are
     * due), {@code category} and {@code unit} (id) of any of their works.
     */
    ListPage<DueRow> list(ListQuery query);

    /** What is entered for the caller's institution (TRN-10). */
    List<RequirementRow> requirements();

    void require(SetRequirement command);
}
