package kz.kenes.plan.work.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.BodyRow;
import kz.kenes.plan.work.api.DraftPlan;
import kz.kenes.plan.work.api.Plans;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** The secretary begins the plan of a body for a year. */
@Named
@ViewScoped
public class PlanDraftPage implements Serializable {

    private static final int MOST = 100;

    @EJB
    private Plans plans;

    @EJB
    private Bodies bodies;

    @Inject
    private Screen screen;

    private Long body;
    private Integer year;
    private LocalDate first;
    private List<BodyRow> choices;
    private List<Option> years;

    public void load() {
        choices = bodies.list(new ListQuery(0, MOST, "name", true, null, Map.of("planning", "true")))
                .rows();
        if (choices.size() == 1 && body == null) {
            body = choices.get(0).id();
        }
        List<Integer> known = plans.years();
        years = known.stream().limit(2).map(PlansPage::option).toList();
        if (year == null) {
            year = known.get(1);
        }
    }

    public String draft() {
        return screen.to("/plan/plan", plans.draft(new DraftPlan(body, year, first)));
    }

    public List<BodyRow> getChoices() {
        return choices;
    }

    public List<Option> getYears() {
        return years;
    }

    public Long getBody() {
        return body;
    }

    public void setBody(Long body) {
        this.body = body;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public LocalDate getFirst() {
        return first;
    }

    public void setFirst(LocalDate first) {
        this.first = first;
    }
}
