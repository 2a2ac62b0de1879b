package kz.kenes.plan.work.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.plan.work.vocabulary.PlanItemKind;
import kz.kenes.plan.work.vocabulary.PlanItemState;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A line of a work plan.
 *
 * @param line number that the line keeps in all editions of the plan
 * @param due last day of the term
 * @param byMonth the term is the month of that day
 * @param form how it is completed, or null
 * @param reason why it was not done, or null
 * @param meetingId the meeting on whose agenda it stands, or null
 * @param eventId the event that it became, or null
 * @param recordable the reader may record how far it is
 */
public record PlanItemView(
        long id,
        long version,
        long line,
        Localized content,
        PlanItemKind kind,
        LocalDate due,
        boolean byMonth,
        Long personId,
        String person,
        Long unitId,
        Localized unit,
        Localized form,
        List<RemitView> remits,
        PlanItemState state,
        String reason,
        String evidence,
        String evidenceLink,
        Long meetingId,
        Instant meetingStart,
        Long eventId,
        Localized eventTitle,
        boolean overdue,
        boolean recordable)
        implements Serializable {

    /** Person or unit, or both. */
    public Localized responsible() {
        if (unit == null) {
            return Localized.same(person);
        }
        if (person == null) {
            return unit;
        }
        return new Localized(
                unit.kk() + ", " + person,
                unit.ru() == null ? null : unit.ru() + ", " + person,
                unit.en() == null ? null : unit.en() + ", " + person);
    }
}
