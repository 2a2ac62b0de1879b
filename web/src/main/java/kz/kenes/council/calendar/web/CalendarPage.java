package kz.kenes.council.calendar.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import kz.kenes.council.calendar.api.CalendarEntry;
import kz.kenes.council.calendar.api.CalendarQuery;
import kz.kenes.council.calendar.api.CalendarView;
import kz.kenes.council.calendar.api.Calendars;
import kz.kenes.council.calendar.vocabulary.EntryKind;
import kz.kenes.shared.web.Screen;

/** The calendar of the bodies by month, by academic year, or as a list. Everything chosen stands in the address. */
@Named
@RequestScoped
public class CalendarPage {

    @EJB
    private Calendars calendars;

    @Inject
    private Screen screen;

    private View view = View.MONTH;
    private LocalDate at;
    private Long body;
    private boolean mine;
    private LocalDate today;
    private CalendarView calendar;

    /** What part of the time the reader looks at. */
    public enum View {
        MONTH,
        YEAR,
        LIST
    }

    public void load() {
        today = calendars.today();
        if (at == null || at.getYear() < 2000 || at.getYear() > 2200) {
            at = today;
        }
        LocalDate first = isMonthly() ? CalendarSheet.firstShown(month()) : CalendarSheet.yearOf(at);
        LocalDate last = isMonthly()
                ? CalendarSheet.lastShown(month())
                : first.plusYears(1).minusDays(1);
        calendar = calendars.between(new CalendarQuery(first, last, body, mine));
    }

    private YearMonth month() {
        return YearMonth.from(at);
    }

    public boolean isMonthly() {
        return view == View.MONTH;
    }

    public List<CalendarSheet.Week> getWeeks() {
        return CalendarSheet.weeks(month(), today, calendar.entries(), calendar.daysOff());
    }

    public List<CalendarSheet.Month> getMonths() {
        return CalendarSheet.months(CalendarSheet.yearOf(at), today, calendar.entries());
    }

    /** «2026 жылғы қараша» or «2026–2027 оқу жылы». */
    public String getHeading() {
        if (isMonthly()) {
            return screen.text(
                    "calendar.of", String.valueOf(at.getYear()), screen.text("calendar.month." + at.getMonthValue()));
        }
        int year = CalendarSheet.yearOf(at).getYear();
        return screen.text("calendar.year.of", year + "–" + (year + 1));
    }

    /** The page of an entry. */
    public String page(CalendarEntry entry) {
        return entry.kind() == EntryKind.EVENT ? "/plan/event" : "/council/meeting";
    }

    public LocalDate getBefore() {
        return isMonthly()
                ? month().minusMonths(1).atDay(1)
                : CalendarSheet.yearOf(at).minusYears(1);
    }

    public LocalDate getAfter() {
        return isMonthly()
                ? month().plusMonths(1).atDay(1)
                : CalendarSheet.yearOf(at).plusYears(1);
    }

    /** Where today lies in this view, so that nothing is chosen. */
    public LocalDate getToday() {
        return today;
    }

    public View[] getViews() {
        return View.values();
    }

    public CalendarView getCalendar() {
        return calendar;
    }

    public View getView() {
        return view;
    }

    public void setView(View view) {
        this.view = view == null ? View.MONTH : view;
    }

    public LocalDate getAt() {
        return at;
    }

    public void setAt(LocalDate at) {
        this.at = at;
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
    }

    /** The chosen body as it stands in an address; empty for all. */
    public String getChosenBody() {
        return body == null ? "" : body.toString();
    }

    public boolean isMine() {
        return mine;
    }

    public void setMine(boolean mine) {
        this.mine = mine;
    }
}
