package kz.kenes.quality.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** The control of the training of staff by five methods (TRN-24). */
@Remote
public interface Controls {

    /** Sorts: {@code heldOn}, {@code unit}; filters: {@code method}, {@code unit} (id), {@code year}. */
    ListPage<ControlRow> list(ListQuery query);

    ControlRow get(long controlId);

    /** How often each method was used this calendar year. */
    List<MethodCount> counts();

    ControlOptions options();

    /**
     * @return id of the record
     * @throws KenesException {@code quality.NOT_CONTROLLER}, {@code quality.CONTROL_FINDING_REQUIRED}
     */
    long record(RecordControl command);
}
