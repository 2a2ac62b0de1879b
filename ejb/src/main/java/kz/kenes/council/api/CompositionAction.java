package kz.kenes.council.api;

/** What a person may do with a composition at the moment. */
public enum CompositionAction {
    CHANGE,
    PROPOSE
}
