package kz.kenes.council.meeting;

import kz.kenes.shared.Violation;

/** Why a command on a meeting, its agenda or its attendance is refused. */
public enum MeetingViolation implements Violation {
    NOT_SECRETARY("CNL-06"),
    NOT_CHAIR("MTG-05"),
    /** Argument: the chair, who is not recorded absent. */
    CHAIR_NOT_ABSENT("CNL-04"),
    /** Argument: the day. */
    NO_COMPOSITION("CNL-54"),
    EXTENDED_ELSEWHERE("MTG-36"),
    /** Argument: the person. */
    GUEST_IS_MEMBER("MTG-36"),
    REASON_REQUIRED(""),
    PLACE_REQUIRED(""),
    START_IN_PAST(""),
    /** Argument: the state, in which this cannot be done. */
    WRONG_STATE(""),
    AGENDA_EMPTY("MTG-05"),
    AGENDA_NOT_APPROVED("MTG-05"),
    REMARKS_REQUIRED("MTG-05"),
    ITEM_TITLE_REQUIRED("MTG-25"),
    ITEM_MINUTES_WRONG("MTG-25"),
    /** Argument: number of items. */
    NO_SUCH_PLACE("MTG-05"),
    /** Argument: the place. */
    SAME_PLACE("MTG-05"),
    /** Argument: the place from which on something was considered already. */
    ITEM_CONSIDERED("MTG-05"),
    MATERIAL_ATTACHED_ALREADY(""),
    /** Argument: the person. */
    NOT_MEMBER("MTG-08"),
    EXCUSE_REQUIRED("MTG-08"),
    TIME_IN_FUTURE("MTG-08"),
    TIME_BEFORE_LAST_MARK("MTG-08"),
    GUEST_NAME_REQUIRED("MTG-08"),
    ALREADY_OPEN("MTG-13"),
    /** Argument: the person. */
    PRESIDER_NOT_ENTITLED("MTG-14"),
    /** Argument: the person. */
    PRESIDER_NOT_PRESENT("MTG-14"),
    /** Arguments: members, how many of them are present, how many are needed. */
    NO_QUORUM("MTG-13"),
    QUORUM_REACHED("MTG-13"),
    NEW_DATE_NOT_LATER("MTG-13"),
    NOTHING_LEFT("MTG-25"),
    VOTES_TAKEN("MTG-13"),
    /** Argument: place of the item on the agenda. */
    ITEM_BEING_VOTED("MTG-23"),
    /** Argument: number of open ballots. */
    BALLOT_OPEN("MTG-13"),
    SECRETARY_PRESENT("MTG-25"),
    RECORD_FROZEN("MTG-28");

    private final String clause;

    MeetingViolation(String clause) {
        this.clause = clause;
    }

    @Override
    public String clause() {
        return clause;
    }
}
