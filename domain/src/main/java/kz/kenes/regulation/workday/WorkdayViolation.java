package kz.kenes.regulation.workday;

import kz.kenes.shared.Violation;

/** Why a command on the calendar of working days is refused. */
public enum WorkdayViolation implements Violation {
    NAME_REQUIRED,
    /** Argument: the day. */
    DAY_DECLARED_ALREADY;

    @Override
    public String clause() {
        return "";
    }
}
