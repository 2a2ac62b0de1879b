package kz.kenes.council.calendar.api;

import jakarta.ejb.Remote;
import java.time.LocalDate;
import java.util.List;

/**
 * The calendar of the bodies and their events (MTG-01 to MTG-04). A caller sees what lists of meetings and events show;
 * another system those of the institutions given to its account.
 */
@Remote
public interface Calendars {

    /** The day it is where the bodies meet. */
    LocalDate today();

    CalendarView between(CalendarQuery query);

    /** @return null where no edition is in force */
    ScheduleView schedule(long bodyId);

    /** Schedules that need the caller as secretary or chair: overdue, planned late, too few. */
    List<ScheduleView> warnings();

    /** Who is taken at a time, and what else speaks against it. A warning, never a refusal. */
    ClashView clashes(FindClashes query);

    /** The meetings of an academic year as the frequency asks for them; changes nothing. */
    YearProposal propose(WishYear wish);

    /**
     * Plans ordinary meetings, all or none.
     *
     * @return their ids in the order of the command
     */
    List<Long> planYear(PlanYear command);
}
