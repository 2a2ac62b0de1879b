package kz.kenes.regulation.vocabulary;

/** Open (by name) or secret voting. */
public enum VotingForm {
    OPEN,
    SECRET
}
