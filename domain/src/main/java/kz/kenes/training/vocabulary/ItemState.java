package kz.kenes.training.vocabulary;

/** How far a single training is. */
public enum ItemState {
    PLANNED,
    COMPLETED,
    NOT_DONE
}
