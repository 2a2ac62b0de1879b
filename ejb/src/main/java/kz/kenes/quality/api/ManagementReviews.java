package kz.kenes.quality.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.KenesException;

/** The review of the system by the management, and the quality of each unit (QUA-12, QUA-13). */
@Remote
public interface ManagementReviews {

    /** The four inputs as they are now, for those who see the whole institution. */
    List<InputRow> inputs();

    /** The quality of the units that the caller sees. */
    List<UnitQuality> units();

    /** The newest first, at most 100. */
    List<ReviewRow> reviews();

    /** True if the caller may record a review. */
    boolean mayReview();

    /**
     * Records a review, with its inputs as they are now.
     *
     * @return its id
     * @throws KenesException {@code quality.NOT_REVIEWER}, {@code quality.REVIEW_INCOMPLETE}
     */
    long record(RecordReview command);
}
