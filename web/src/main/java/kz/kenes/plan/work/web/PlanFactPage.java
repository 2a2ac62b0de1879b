package kz.kenes.plan.work.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.kenes.plan.work.api.CoveredRemit;
import kz.kenes.plan.work.api.PlanAgainstFact;
import kz.kenes.plan.work.api.PlanFacts;
import kz.kenes.plan.work.api.PlanItemView;
import kz.kenes.plan.work.vocabulary.PlanItemState;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Bars;
import kz.kenes.shared.web.Screen;

/** A plan against what became of it: lines by month, meetings, tasks. */
@Named
@ViewScoped
public class PlanFactPage implements Serializable {

    @EJB
    private PlanFacts facts;

    @Inject
    private Screen screen;

    private Long id;
    private PlanAgainstFact shown;

    public void load() {
        shown = facts.look(id);
    }

    /** Lines by the month of their term, and those of them done. */
    public Bars getMonths() {
        Bars bars = new Bars(screen.text("plan.fact.items"), screen.text("plan.fact.done"));
        Map<String, long[]> counted = new TreeMap<>();
        for (PlanItemView item : shown.result().items()) {
            String month = item.due().toString().substring(0, 7);
            long[] count = counted.computeIfAbsent(month, one -> new long[2]);
            count[0]++;
            count[1] += item.state() == PlanItemState.DONE ? 1 : 0;
        }
        counted.forEach((month, count) -> bars.add(name(month), null, count));
        return bars;
    }

    private String name(String month) {
        return screen.text("month." + Integer.parseInt(month.substring(5))) + " " + month.substring(0, 4);
    }

    /** Lines and decisions on each task, subject or direction. */
    public Bars getTasks() {
        Bars bars = new Bars(screen.text("plan.fact.items"), screen.text("plan.fact.decisions"));
        for (CoveredRemit one : shown.coverage().entries()) {
            Localized text = one.remit().text();
            String number = one.remit().number() + ". ";
            bars.add(
                    new Localized(number + text.kk(), number + text.ru(), number + text.en()),
                    null,
                    one.items(),
                    one.decisions());
        }
        return bars;
    }

    /** What is overdue or was not done. */
    public List<PlanItemView> getTroubles() {
        List<PlanItemView> troubles = new ArrayList<>(shown.result().items());
        troubles.removeIf(item -> !item.overdue() && item.state() != PlanItemState.NOT_DONE);
        return troubles;
    }

    public String month(YearMonth month) {
        return screen.text("month." + month.getMonthValue()) + " " + month.getYear();
    }

    public PlanAgainstFact getShown() {
        return shown;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
