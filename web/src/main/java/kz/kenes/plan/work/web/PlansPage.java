package kz.kenes.plan.work.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.plan.work.api.PlanRow;
import kz.kenes.plan.work.api.Plans;
import kz.kenes.plan.work.vocabulary.PlanState;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** The list of work plans. */
@Named
@ViewScoped
public class PlansPage implements Serializable {

    @EJB
    private Plans plans;

    @Inject
    private Screen screen;

    private LazyRows<PlanRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(plans::list, "year", "kind", "state", "body", "kept");
    }

    public LazyRows<PlanRow> getRows() {
        return rows;
    }

    public PlanState[] getStates() {
        return PlanState.values();
    }

    public BodyKind[] getKinds() {
        return BodyKind.values();
    }

    /** The next academic year, the present one and some before. */
    public List<Option> getYears() {
        List<Option> years = new ArrayList<>();
        plans.years().forEach(year -> years.add(option(year)));
        return years;
    }

    static Option option(int year) {
        return new Option(String.valueOf(year), Localized.same(year + "–" + (year + 1)));
    }

    public List<Option> getKept() {
        return List.of(new Option("true", Localized.same(screen.text("plan.kept"))));
    }
}
