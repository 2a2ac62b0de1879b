package kz.kenes.council.vocabulary;

/** In what quality a person signs the minutes. */
public enum SignatoryRole {
    CHAIR,
    PRESIDER,
    SECRETARY
}
