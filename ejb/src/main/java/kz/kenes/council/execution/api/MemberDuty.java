package kz.kenes.council.execution.api;

import java.io.Serializable;

/**
 * How a member fulfils the three duties (CNL-10).
 *
 * @param meetings held in the period while the member sat in the body
 * @param attended of them
 * @param votes cast
 * @param reports given on items of the agenda
 * @param tasks given to the member in person
 */
public record MemberDuty(
        long personId,
        String person,
        int meetings,
        int attended,
        int votes,
        int reports,
        int tasks,
        int doneInTime,
        int doneLate,
        int overdue)
        implements Serializable {

    /** Meetings attended, in per cent; 0 without meetings. */
    public int rate() {
        return meetings == 0 ? 0 : attended * 100 / meetings;
    }
}
