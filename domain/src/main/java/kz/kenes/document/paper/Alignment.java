package kz.kenes.document.paper;

/** How lines stand between the margins. */
public enum Alignment {
    START,
    CENTRE,
    END,
    JUSTIFIED
}
