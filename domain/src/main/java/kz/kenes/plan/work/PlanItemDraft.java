package kz.kenes.plan.work;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.plan.work.vocabulary.PlanItemKind;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.shared.LocalizedText;

/**
 * What a line of a plan says.
 *
 * @param due last day; for a term by month the last day of the month
 * @param byMonth the term is a month, not a day
 * @param person who is responsible, or null where a unit is
 * @param unit which unit is responsible, or null
 * @param form how it is completed, such as minutes or a report; or null
 * @param remits the tasks, subjects or directions of the body that it serves
 */
public record PlanItemDraft(
        LocalizedText content,
        PlanItemKind kind,
        LocalDate due,
        boolean byMonth,
        Person person,
        Unit unit,
        LocalizedText form,
        List<RemitEntry> remits) {}
