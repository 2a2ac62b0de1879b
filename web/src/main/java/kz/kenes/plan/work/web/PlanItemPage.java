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
import kz.kenes.people.api.UnitNode;
import kz.kenes.people.api.Units;
import kz.kenes.plan.work.api.PlanItemView;
import kz.kenes.plan.work.api.PlanItems;
import kz.kenes.plan.work.api.PlanView;
import kz.kenes.plan.work.api.Plans;
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
    private Plans plans;

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
    private PlanView plan;
    private RemitChoices remits;
    private List<UnitNode> unitChoices;
    private final PlanItemForm form = new PlanItemForm();

    public void load() {
        plan = plans.get(id);
        remits = RemitChoices.inPlan(items.remits(id));
        unitChoices = units.tree(plan.institutionId(), plan.first());
        PlanItemView found = getFound();
        if (found == null) {
            item = null;
            form.begin(plan);
        } else {
            form.take(found);
        }
    }

    private PlanItemView getFound() {
        return plan.items().stream()
                .filter(one -> item != null && one.id() == item)
                .findFirst()
                .orElse(null);
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

    public PlanView getPlan() {
        return plan;
    }

    public PlanItemForm getForm() {
        return form;
    }

    public RemitChoices getRemits() {
        return remits;
    }

    public List<UnitNode> getUnitChoices() {
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
