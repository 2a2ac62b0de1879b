package kz.kenes.council.voting;

import kz.kenes.shared.Violation;

/** Why a command on a vote or a decision is refused. */
public enum VotingViolation implements Violation {
    QUESTION_REQUIRED("MTG-25"),
    BALLOT_CLOSED("MTG-23"),
    NOT_YOUR_MEETING("MTG-23"),
    /** Argument: the person. */
    NOT_MEMBER("MTG-23"),
    /** Argument: the person. */
    NOT_PRESENT("MTG-23"),
    /** Arguments: the person, the choice that is recorded. */
    VOTED_ALREADY("MTG-23"),
    NOT_SECRETARY("CNL-06"),
    /** Argument: the person, who voted in person. */
    NOT_A_SHOWN_HAND("MTG-23"),
    CORRECTION_REASON_REQUIRED("MTG-23"),
    /** What names a voter cannot be done in a secret vote. */
    SECRET_VOTE("MTG-17"),
    NOT_A_SECRET_VOTE("MTG-17"),
    /** As many choices as papers have to be in the box. */
    BOX_DIFFERS("MTG-17"),
    AMENDMENT_TEXT_REQUIRED("MTG-25"),
    AMENDMENT_VOTED("MTG-25"),
    /** Argument: the words that the draft does not contain. */
    AMENDMENT_FINDS_NOTHING("MTG-25"),
    /** Argument: how many amendments wait for their vote. */
    AMENDMENTS_WAIT("MTG-25"),
    NO_DRAFT("MTG-25"),
    QUESTION_DECIDED("MTG-25"),
    MOTION_SETTLED("MTG-05"),
    NOT_ON_THE_MATTER("MTG-24"),
    BALLOT_NOT_ADOPTED("MTG-24"),
    DECISION_TEXT_REQUIRED("MTG-24"),
    /** Argument: the day of the meeting. */
    DUE_BEFORE_MEETING("MTG-25"),
    BASIS_REQUIRED("CNL-24"),
    SEAT_OF_OTHER_BODY("CNL-25");

    private final String clause;

    VotingViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
