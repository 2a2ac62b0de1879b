package kz.kenes.training.effect.api;

/** What the reader can do with a report on training. */
public enum TrainingReportAction {
    GATHER,
    DISCUSS,
    SUBMIT,
    GIVE_BACK_PART,
    ANALYSE,
    DECIDE
}
