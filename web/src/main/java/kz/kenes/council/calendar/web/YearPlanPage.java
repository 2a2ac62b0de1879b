package kz.kenes.council.calendar.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.BodyRow;
import kz.kenes.council.calendar.api.Calendars;
import kz.kenes.council.calendar.api.ClashView;
import kz.kenes.council.calendar.api.FindClashes;
import kz.kenes.council.calendar.api.PlanYear;
import kz.kenes.council.calendar.api.WishYear;
import kz.kenes.council.calendar.api.YearProposal;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Almaty;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** The meetings of an academic year: proposed, changed by the secretary, then planned at once. */
@Named
@ViewScoped
public class YearPlanPage implements Serializable {

    private static final int MOST_BODIES = 200;
    private static final LocalTime USUAL_TIME = LocalTime.of(15, 0);

    @EJB
    private Bodies bodies;

    @EJB
    private Calendars calendars;

    @Inject
    private Screen screen;

    private List<BodyRow> choices;
    private Long body;
    private int year;
    private int firstYear;
    private DayOfWeek weekday = DayOfWeek.WEDNESDAY;
    private LocalTime time = USUAL_TIME;
    private String place;
    private String onlineLink;
    private YearProposal proposal;
    private List<YearLine> lines = new ArrayList<>();
    /** Makes a double click or a reload answer with the meetings that are already planned. */
    private String key;

    @PostConstruct
    void begin() {
        key = UUID.randomUUID().toString();
    }

    public void load() {
        choices = bodies.list(ListQuery.first(MOST_BODIES).filteredBy("planning", "true"))
                .rows();
        if (body == null && !choices.isEmpty()) {
            body = choices.get(0).id();
        }
        LocalDate september = CalendarSheet.yearOf(calendars.today());
        firstYear = september.getYear();
        year = firstYear;
    }

    public void propose() {
        proposal = calendars.propose(new WishYear(body, year, weekday, time));
        lines = new ArrayList<>(proposal.proposed().stream().map(YearLine::new).toList());
        if (place == null && !proposal.planned().isEmpty()) {
            place = proposal.planned().get(0).place();
        }
    }

    public void add() {
        LocalDateTime last = lines.isEmpty()
                ? calendars.today().plusWeeks(2).atTime(time)
                : lines.get(lines.size() - 1).getStart().plusMonths(1);
        lines.add(new YearLine(last));
    }

    public void remove(YearLine line) {
        lines.remove(line);
    }

    /** Looks again at who is taken, after the secretary has changed a time. */
    public void judge(YearLine line) {
        if (line.getStart() != null) {
            ClashView found = calendars.clashes(new FindClashes(body, Almaty.moment(line.getStart()), 0, null));
            line.judged(found.clashes(), found.dayOff());
        }
    }

    public String plan() {
        List<Instant> starts =
                lines.stream().map(line -> Almaty.moment(line.getStart())).toList();
        int number = calendars
                .planYear(new PlanYear(body, starts, place, onlineLink, key))
                .size();
        screen.done("calendar.plan.done", number);
        return screen.to("/council/calendar?view=YEAR&body=" + body + "&at=" + year + "-09-01");
    }

    public List<BodyRow> getChoices() {
        return choices;
    }

    public DayOfWeek[] getWeekdays() {
        return new DayOfWeek[] {
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY
        };
    }

    /** This academic year and the next one. */
    public List<Option> getYears() {
        return List.of(option(firstYear), option(firstYear + 1));
    }

    private static Option option(int start) {
        return new Option(String.valueOf(start), Localized.same(start + "–" + (start + 1)));
    }

    public YearProposal getProposal() {
        return proposal;
    }

    public List<YearLine> getLines() {
        return lines;
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public DayOfWeek getWeekday() {
        return weekday;
    }

    public void setWeekday(DayOfWeek weekday) {
        this.weekday = weekday;
    }

    public LocalTime getTime() {
        return time;
    }

    public void setTime(LocalTime time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getOnlineLink() {
        return onlineLink;
    }

    public void setOnlineLink(String onlineLink) {
        this.onlineLink = onlineLink;
    }
}
