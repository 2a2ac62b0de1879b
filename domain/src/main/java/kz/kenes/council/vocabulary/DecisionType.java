package kz.kenes.council.vocabulary;

/** A decision binds; a recommendation is entered in the minutes (MTG-24). */
public enum DecisionType {
    BINDING,
    RECOMMENDATION
}
