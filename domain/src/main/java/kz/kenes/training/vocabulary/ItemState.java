package kz.kenes.training.vocabulary;

import java.time.LocalDate;

/** How far a single training is. */
public enum ItemState {
    PLANNED,
    COMPLETED,
    NOT_DONE;

    /**
     * True from the day after the last day of the training, as long as nobody has said a word about it (TRN-23).
     *
     * @param endsOn last day of the training
     */
    public boolean isOverdue(LocalDate endsOn, LocalDate day) {
        return this == PLANNED && day.isAfter(endsOn);
    }
}
