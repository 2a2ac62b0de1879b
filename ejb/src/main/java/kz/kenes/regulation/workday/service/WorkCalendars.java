package kz.kenes.regulation.workday.service;

import static kz.kenes.shared.RuleViolation.require;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.kenes.regulation.workday.SpecialDay;
import kz.kenes.regulation.workday.WorkCalendar;
import kz.kenes.regulation.workday.WorkdayViolation;
import kz.kenes.regulation.workday.YearlyHoliday;
import kz.kenes.regulation.workday.api.HolidayRow;
import kz.kenes.shared.service.Found;

/** The stored days off, and the calendar made of them. Other features count their terms by it. */
@Dependent
public class WorkCalendars {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    /** The calendar with everything entered so far; two statements. */
    public WorkCalendar calendar() {
        return new WorkCalendar(
                holidays(),
                em.createQuery("select s from SpecialDay s", SpecialDay.class).getResultList());
    }

    /** The holidays and the declared days from one day to another, the earliest first; two statements. */
    public List<HolidayRow> named(LocalDate first, LocalDate last) {
        List<HolidayRow> rows = new ArrayList<>();
        for (YearlyHoliday holiday : holidays()) {
            for (int year = first.getYear(); year <= last.getYear(); year++) {
                LocalDate day = holiday.date().atYear(year);
                if (holiday.fallsOn(day) && !day.isBefore(first) && !day.isAfter(last)) {
                    rows.add(new HolidayRow(null, day, holiday.name().toLocalized(), false));
                }
            }
        }
        between(first, last)
                .forEach(day ->
                        rows.add(new HolidayRow(day.id(), day.date(), day.name().toLocalized(), day.isWorked())));
        rows.sort(Comparator.comparing(HolidayRow::date));
        return rows;
    }

    List<YearlyHoliday> holidays() {
        return em.createQuery("select h from YearlyHoliday h", YearlyHoliday.class)
                .getResultList();
    }

    List<SpecialDay> between(LocalDate first, LocalDate last) {
        return em.createQuery("select s from SpecialDay s where s.date between :first and :last", SpecialDay.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    void add(SpecialDay day) {
        boolean declared = !between(day.date(), day.date()).isEmpty();
        require(!declared, WorkdayViolation.DAY_DECLARED_ALREADY, day.date());
        em.persist(day);
        em.flush();
    }

    void remove(long id) {
        SpecialDay day = Found.present(em.find(SpecialDay.class, id));
        em.remove(day);
    }
}
