package kz.kenes.quality.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.quality.api.CauseCount;
import kz.kenes.quality.api.Nonconformities;
import kz.kenes.quality.api.NonconformityOverview;
import kz.kenes.quality.api.NonconformityRow;
import kz.kenes.quality.api.StateCount;
import kz.kenes.quality.api.UnitCount;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.quality.vocabulary.NonconformityState;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Bars;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** The journal of nonconformities as a list and in numbers. */
@Named
@ViewScoped
public class NonconformitiesPage implements Serializable {

    private static final String PAGE = "/quality/nonconformities?";
    private static final int UNITS = 10;

    @EJB
    private Nonconformities journal;

    @Inject
    private Screen screen;

    private LazyRows<NonconformityRow> rows;
    private NonconformityOverview overview;

    @PostConstruct
    void read() {
        rows = LazyRows.of(journal::list, "state", "source", "causeKind", "control", "unit", "year", "overdue", "open");
        overview = journal.overview();
    }

    private Bars openAndClosed() {
        return new Bars(screen.text("quality.open"), screen.text("quality.closed"));
    }

    /** The units with most of them. */
    public Bars getUnits() {
        Bars bars = openAndClosed();
        for (UnitCount one : overview.units().stream().limit(UNITS).toList()) {
            bars.add(one.unit(), PAGE + "unit=" + one.unitId(), one.open(), one.closed());
        }
        return bars;
    }

    public Bars getCauses() {
        Bars bars = openAndClosed();
        for (CauseCount one : overview.causes()) {
            bars.add(one.kind(), PAGE + "causeKind=" + one.kind(), one.open(), one.closed());
        }
        return bars;
    }

    public Bars getCounted() {
        Bars bars = new Bars(screen.text("quality.count"));
        for (StateCount one : overview.states()) {
            bars.add(one.state(), PAGE + "state=" + one.state(), one.count());
        }
        return bars;
    }

    public List<Option> getTerms() {
        return List.of(new Option("true", Localized.same(screen.text("quality.overdue"))));
    }

    public LazyRows<NonconformityRow> getRows() {
        return rows;
    }

    public NonconformityOverview getOverview() {
        return overview;
    }

    public NonconformityState[] getStates() {
        return NonconformityState.values();
    }

    public NonconformitySource[] getSources() {
        return NonconformitySource.values();
    }

    public CauseKind[] getCauseKinds() {
        return CauseKind.values();
    }
}
