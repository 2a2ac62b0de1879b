package kz.kenes.council.vocabulary;

/** How a member takes part (MTG-08). Remote presence counts where the edition allows it. */
public enum Presence {
    PRESENT,
    REMOTE,
    EXCUSED,
    ABSENT
}
