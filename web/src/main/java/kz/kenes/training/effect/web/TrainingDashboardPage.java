package kz.kenes.training.effect.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.shared.web.Bars;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.effect.api.SourceCost;
import kz.kenes.training.effect.api.TrainingControl;
import kz.kenes.training.effect.api.TrainingDashboard;
import kz.kenes.training.effect.api.UnitResult;

/** The trainings of a year at a glance; each number leads to the facts behind it. */
@Named
@ViewScoped
public class TrainingDashboardPage implements Serializable {

    private static final String FACTS = "/training/facts?year=";
    private static final int THOUSAND = 1000;

    @EJB
    private TrainingControl control;

    @Inject
    private Screen screen;

    private Integer year;
    private Integer months;
    private TrainingDashboard dashboard;

    public void load() {
        dashboard = control.of(year == null ? 0 : year);
        year = dashboard.year();
        months = dashboard.reviewMonths();
    }

    public String set() {
        control.setReviewMonths(year, months == null ? 0 : months);
        screen.done("effect.months.set");
        return screen.to("/training/dashboard?year=" + year);
    }

    public Bars getUnits() {
        Bars bars = bars();
        for (UnitResult one : dashboard.units()) {
            add(bars, one.unit(), FACTS + year + "&unit=" + one.unitId(), one);
        }
        return bars;
    }

    public Bars getCategories() {
        Bars bars = bars();
        for (UnitResult one : dashboard.categories()) {
            add(bars, one.category(), FACTS + year + "&category=" + one.category(), one);
        }
        return bars;
    }

    private Bars bars() {
        return new Bars(
                screen.text("effect.completed"),
                screen.text("effect.ahead"),
                screen.text("effect.notDone"),
                screen.text("effect.overdue"));
    }

    private static void add(Bars bars, Serializable label, String page, UnitResult one) {
        bars.add(label, page, one.completed(), one.ahead(), one.notDone(), one.overdue());
    }

    /** In thousands of tenge. */
    public Bars getSources() {
        Bars bars = new Bars(screen.text("effect.planned"), screen.text("effect.completed"));
        for (SourceCost one : dashboard.sources()) {
            bars.add(
                    one.source(),
                    FACTS + year + "&source=" + one.source(),
                    one.planned().longValue() / THOUSAND,
                    one.spent().longValue() / THOUSAND);
        }
        return bars;
    }

    /** With one digit behind the comma; a dash for nothing. */
    public String tenths(int value) {
        return value == 0 ? "–" : value / 10 + "," + value % 10;
    }

    public TrainingDashboard getDashboard() {
        return dashboard;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Integer getMonths() {
        return months;
    }

    public void setMonths(Integer months) {
        this.months = months;
    }
}
