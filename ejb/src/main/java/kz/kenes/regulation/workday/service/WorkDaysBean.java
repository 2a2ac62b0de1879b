package kz.kenes.regulation.workday.service;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.regulation.workday.SpecialDay;
import kz.kenes.regulation.workday.WorkdayViolation;
import kz.kenes.regulation.workday.api.DeclareDay;
import kz.kenes.regulation.workday.api.HolidayRow;
import kz.kenes.regulation.workday.api.WorkDays;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Localized;

/** Keeps the calendar of working days. */
@Stateless
@UseCase
public class WorkDaysBean implements WorkDays {

    private static final int LONGEST = 366;

    @Inject
    private WorkCalendars calendars;

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<HolidayRow> year(int year) {
        return calendars.named(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    @Override
    @Query
    @Clause("MTG-30")
    @RolesAllowed(SIGNED_IN)
    public LocalDate after(LocalDate begin, int workingDays) {
        return calendars.calendar().after(begin, Math.min(workingDays, LONGEST));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public long declare(DeclareDay command) {
        SpecialDay day = new SpecialDay(command.date(), command.worked(), text(command.name()));
        calendars.add(day);
        return day.id();
    }

    private static LocalizedText text(Localized name) {
        if (name.kk() == null) {
            throw new RuleViolation(WorkdayViolation.NAME_REQUIRED);
        }
        return LocalizedText.of(name);
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void withdraw(long dayId) {
        calendars.remove(dayId);
    }
}
