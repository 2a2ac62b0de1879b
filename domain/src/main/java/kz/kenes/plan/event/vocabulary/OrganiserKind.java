package kz.kenes.plan.event.vocabulary;

/** Who can organise an event. */
public enum OrganiserKind {
    BODY,
    UNIT
}
