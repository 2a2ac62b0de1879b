package kz.kenes.plan.work.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.people.api.UnitChoice;
import kz.kenes.people.api.Units;
import kz.kenes.plan.work.api.LineForm;
import kz.kenes.plan.work.api.PlanItems;
import kz.kenes.plan.work.vocabulary.PlanItemKind;
import kz.kenes.regulation.web.RemitChoices;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Screen;

/** A line of a plan that is drafted: added, changed, taken out. */
@Named
@ViewScoped
public class PlanItemPage implements Serializable {

    /** Beside which field a refusal is shown. */
    private static final Map<String, String> FIELDS = Map.of(
            "plan.work.CONTENT_REQUIRED", "contentKk",
            "plan.work.OUTSIDE_YEAR", "due",
            "plan.work.RESPONSIBLE_REQUIRED", "responsible",
            "regulation.COUNCIL_TASK_REQUIRED", "remits",
            "regulation.REPUBLICAN_SUBJECT_REQUIRED", "remits",
            "regulation.ASSOCIATION_DIRECTION_REQUIRED", "remits");

    @EJB
    private PlanItems items;

    @EJB
    private People people;

    @EJB
    private Units units;

    @Inject
    private Screen screen;

    private Long id;
    private Long item;
    private LineForm plan;
    private RemitChoices remits;
    private List<UnitChoice> unitChoices;
    private final PlanItemForm form = new PlanItemForm();

    public void load() {
        plan = items.form(id, item);
        remits = RemitChoices.inPlan(plan.remits());
        unitChoices = units.choices(plan.institutionId(), plan.first());
        if (plan.item() == null) {
            item = null;
            form.begin(plan);
        } else {
            form.take(plan.item());
        }
    }

    /** Saves the line and returns to the plan. */
    public String save() {
        return store() ? screen.to("/plan/plan", id) : null;
    }

    /** Saves the line and begins the next one. */
    public String saveAndNext() {
        return store() ? screen.to("/plan/plan-item", id) : null;
    }

    private boolean store() {
        try {
            if (item == null) {
                items.add(id, plan.version(), form.entry());
            } else {
                items.change(item, plan.version(), form.entry());
            }
        } catch (KenesException refused) {
            String field = FIELDS.get(refused.key());
            if (field == null) {
                throw refused;
            }
            screen.wrong(field, refused);
            return false;
        }
        screen.done("plan.item.saved");
        return true;
    }

    public String remove() {
        items.remove(item, plan.version());
        screen.done("plan.item.removed");
        return screen.to("/plan/plan", id);
    }

    public List<PersonChoice> findPersons(String text) {
        return people.find(text);
    }

    public LineForm getPlan() {
        return plan;
    }

    public PlanItemForm getForm() {
        return form;
    }

    public RemitChoices getRemits() {
        return remits;
    }

    public List<UnitChoice> getUnitChoices() {
        return unitChoices;
    }

    public PlanItemKind[] getKinds() {
        return PlanItemKind.values();
    }

    /** The first days of the months of the plan. */
    public List<LocalDate> getMonths() {
        return plan.first()
                .datesUntil(plan.last().plusDays(1), Period.ofMonths(1))
                .toList();
    }

    public String month(LocalDate day) {
        return screen.text("month." + day.getMonthValue()) + " " + day.getYear();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }
}
