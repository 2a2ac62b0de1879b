package kz.kenes.shared.web;

import java.util.Locale;
import java.util.Map;

/**
 * The one mapping of states to colours. A badge always carries the word too. {@link #SUN} is kept for what needs the reader
 * now.
 */
public enum Tone {
    NEUTRAL,
    INFO,
    SUN,
    SUCCESS,
    WARNING,
    DANGER;

    private static final Map<String, Tone> BY_STATE = Map.ofEntries(
            Map.entry("MeetingState.OPEN", SUN),
            Map.entry("BallotState.OPEN", SUN),
            Map.entry("DRAFT", NEUTRAL),
            Map.entry("PLANNED", NEUTRAL),
            Map.entry("CLOSED", NEUTRAL),
            Map.entry("CANCELLED", NEUTRAL),
            Map.entry("SUPERSEDED", NEUTRAL),
            Map.entry("ABSTAINED", NEUTRAL),
            Map.entry("DISABLED", NEUTRAL),
            Map.entry("REVOKED", NEUTRAL),
            Map.entry("PROPOSED", INFO),
            Map.entry("AWAITED", SUN),
            Map.entry("RUNNING", INFO),
            Map.entry("TAKEN", SUCCESS),
            Map.entry("COMPLETED", SUCCESS),
            Map.entry("GIVEN_BACK", WARNING),
            Map.entry("NOT_NEEDED", NEUTRAL),
            Map.entry("WITHDRAWN", NEUTRAL),
            Map.entry("AGENDA_DRAFTED", INFO),
            Map.entry("AGENDA_APPROVED", INFO),
            Map.entry("CONVENED", INFO),
            Map.entry("MINUTES_DRAFTED", INFO),
            Map.entry("REMOTE", INFO),
            Map.entry("MotionState.ADOPTED", SUCCESS),
            Map.entry("MotionState.REJECTED", DANGER),
            Map.entry("ANNOUNCED", INFO),
            Map.entry("HELD", WARNING),
            Map.entry("REPORTED", SUCCESS),
            Map.entry("FROZEN", INFO),
            Map.entry("ReportState.SENT", SUCCESS),
            Map.entry("REGISTERED", SUCCESS),
            Map.entry("ParticipantState.WAITING", WARNING),
            Map.entry("RECOMMENDATION", INFO),
            Map.entry("TaskState.ASSIGNED", INFO),
            Map.entry("TaskState.IN_PROGRESS", INFO),
            Map.entry("TaskState.REPORTED", WARNING),
            Map.entry("TaskState.ACCEPTED", SUCCESS),
            Map.entry("DeliveryState.WAITING", WARNING),
            Map.entry("DeliveryState.SENT", INFO),
            Map.entry("DeliveryState.RECEIVED", SUCCESS),
            Map.entry("ResponseLevel.ALL", SUCCESS),
            Map.entry("SUBMITTED", INFO),
            Map.entry("PENDING", INFO),
            Map.entry("APPROVED", SUCCESS),
            Map.entry("EFFECTIVE", SUCCESS),
            Map.entry("IN_PROGRESS", INFO),
            Map.entry("BY_PLAN", SUCCESS),
            Map.entry("MISSED", DANGER),
            Map.entry("UNPLANNED", WARNING),
            Map.entry("NOT_DONE", DANGER),
            Map.entry("SIGNED", SUCCESS),
            Map.entry("ADOPTED_BY_MAJORITY", SUCCESS),
            Map.entry("ADOPTED_BY_PRESIDER", SUCCESS),
            Map.entry("FOR", SUCCESS),
            Map.entry("PRESENT", SUCCESS),
            Map.entry("DONE", SUCCESS),
            Map.entry("ACTIVE", SUCCESS),
            Map.entry("PARTLY_SIGNED", WARNING),
            Map.entry("RETURNED", WARNING),
            Map.entry("EXCUSED", WARNING),
            Map.entry("NO_QUORUM", WARNING),
            Map.entry("LOCKED", WARNING),
            Map.entry("REFUSED", WARNING),
            Map.entry("ActOutcome.ACCEPTED", SUCCESS),
            Map.entry("ActOutcome.READ", INFO),
            Map.entry("ActOutcome.DENIED", DANGER),
            Map.entry("MailState.WAITING", INFO),
            Map.entry("MailState.SENT", SUCCESS),
            Map.entry("MailState.GIVEN_UP", DANGER),
            Map.entry("ProposalState.WAITING", SUN),
            Map.entry("ProposalState.RECEIVED", INFO),
            Map.entry("ProposalState.INCLUDED", INFO),
            Map.entry("ProposalState.REFERRED", INFO),
            Map.entry("ProposalState.DECIDED", SUCCESS),
            Map.entry("ProposalState.NOT_ADOPTED", DANGER),
            Map.entry("ProposalState.DECLINED", DANGER),
            Map.entry("ScheduleState.PLANNED", SUCCESS),
            Map.entry("ScheduleState.ENOUGH", SUCCESS),
            Map.entry("ScheduleState.TO_PLAN", INFO),
            Map.entry("ScheduleState.PLANNED_LATE", WARNING),
            Map.entry("ScheduleState.TOO_FEW", WARNING),
            Map.entry("EntryState.CONFIRMED", INFO),
            Map.entry("EntryState.HELD", SUCCESS),
            Map.entry("AnswerChoice.YES", SUCCESS),
            Map.entry("AnswerChoice.REMOTE", INFO),
            Map.entry("AnswerChoice.NO", DANGER),
            Map.entry("AddresseeState.ASKED", SUN),
            Map.entry("AddresseeState.ASKED_AGAIN", WARNING),
            Map.entry("AddresseeState.ANSWERED", INFO),
            Map.entry("AddresseeState.ACCEPTED", SUCCESS),
            Map.entry("GroupState.WORKING", INFO),
            Map.entry("BoardPostState.OPEN", SUCCESS),
            Map.entry("GuidanceState.ISSUED", SUCCESS),
            Map.entry("GroupState.REPORTED", SUN),
            Map.entry("DISSOLVED", NEUTRAL),
            Map.entry("NOT_HELD", DANGER),
            Map.entry("REJECTED_BY_PRESIDER", DANGER),
            Map.entry("NOT_ADOPTED_WITHOUT_MAJORITY", DANGER),
            Map.entry("NOT_ADOPTED_ON_TIE", DANGER),
            Map.entry("AGAINST", DANGER),
            Map.entry("ABSENT", DANGER),
            Map.entry("OVERDUE", DANGER),
            Map.entry("FAILED", DANGER));

    /** The tone of a state: by its full name, else by its constant, else neutral. */
    public static Tone of(Enum<?> state) {
        String name = state.name();
        return BY_STATE.getOrDefault(
                state.getDeclaringClass().getSimpleName() + "." + name, BY_STATE.getOrDefault(name, NEUTRAL));
    }

    /** The class that colours a badge: {@code k-success}. */
    public String styleClass() {
        return "k-" + name().toLowerCase(Locale.ROOT);
    }
}
