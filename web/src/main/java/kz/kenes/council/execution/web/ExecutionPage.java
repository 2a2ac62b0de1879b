package kz.kenes.council.execution.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kenes.council.execution.api.ExecutionOverview;
import kz.kenes.council.execution.api.ExecutionReports;
import kz.kenes.council.execution.api.ExecutionShare;
import kz.kenes.council.execution.vocabulary.Timeliness;
import kz.kenes.shared.web.Bars;

/** How decisions are carried out by body, unit and person, as bars. The period stands in the address. */
@Named
@RequestScoped
public class ExecutionPage {

    private static final int WHOLE = 100;

    @EJB
    private ExecutionReports reports;

    private LocalDate from;
    private LocalDate to;
    private ExecutionOverview overview;

    @PostConstruct
    void read() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        from = day(address.get("from"));
        to = day(address.get("to"));
        overview = reports.overview(from, to);
    }

    /** A day that cannot be read is no limit. */
    static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    public Bars getBodies() {
        return bars(overview.bodies(), "/council/duties?id=");
    }

    public Bars getUnits() {
        return bars(overview.units(), "/council/tasks?unit=");
    }

    public Bars getPersons() {
        return bars(overview.persons(), "/council/tasks?person=");
    }

    /** The share of tasks done in time, of those done or overdue. */
    public Bars getRates() {
        Bars bars = new Bars(Timeliness.DONE_IN_TIME).full(WHOLE);
        for (ExecutionShare share : overview.bodies()) {
            if (share.rate() != null) {
                bars.add(share.name(), "/council/tasks?body=" + share.id(), share.rate());
            }
        }
        return bars;
    }

    private static Bars bars(List<ExecutionShare> shares, String page) {
        Bars bars = new Bars(Timeliness.OPEN, Timeliness.DONE_IN_TIME, Timeliness.DONE_LATE, Timeliness.OVERDUE);
        for (ExecutionShare share : shares) {
            bars.add(
                    share.name(),
                    page + share.id(),
                    share.open(),
                    share.doneInTime(),
                    share.doneLate(),
                    share.overdue());
        }
        return bars;
    }

    public boolean isNothing() {
        return overview.bodies().isEmpty();
    }

    public LocalDate getFrom() {
        return from;
    }

    public LocalDate getTo() {
        return to;
    }
}
