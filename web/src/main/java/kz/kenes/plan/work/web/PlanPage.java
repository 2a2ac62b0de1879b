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
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.plan.work.api.Outlooks;
import kz.kenes.plan.work.api.PlanItemView;
import kz.kenes.plan.work.api.PlanView;
import kz.kenes.plan.work.api.Plans;
import kz.kenes.plan.work.api.WriteOutlook;
import kz.kenes.plan.work.vocabulary.OutlookKind;
import kz.kenes.plan.work.vocabulary.PlanItemKind;
import kz.kenes.plan.work.vocabulary.PlanItemState;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;

/** One work plan: its lines month by month, its way, editions and papers. */
@Named
@ViewScoped
public class PlanPage implements Serializable {

    @EJB
    private Plans plans;

    @EJB
    private Outlooks outlooks;

    @Inject
    private Screen screen;

    private Long id;
    private PlanView plan;
    private final Map<String, String> filters = new TreeMap<>();
    private List<MonthGroup> months;
    private String place;
    private OutlookKind outlookKind = OutlookKind.ANALYSIS;
    private String outlookKk;
    private String outlookRu;

    /** The lines whose term is in one month. */
    public record MonthGroup(YearMonth month, List<PlanItemView> items) implements Serializable {}

    public void load() {
        plan = plans.get(id);
        months = new ArrayList<>();
        for (PlanItemView item : plan.items()) {
            if (isShown(item)) {
                YearMonth month = YearMonth.from(item.due());
                if (months.isEmpty() || !months.get(months.size() - 1).month().equals(month)) {
                    months.add(new MonthGroup(month, new ArrayList<>()));
                }
                months.get(months.size() - 1).items().add(item);
            }
        }
    }

    /** The name of a month in the language of the page, which is known only when the page is built. */
    public String name(MonthGroup group) {
        return screen.text("month." + group.month().getMonthValue()) + " "
                + group.month().getYear();
    }

    private boolean isShown(PlanItemView item) {
        return (getState() == null || item.state().name().equals(getState()))
                && (getKind() == null || item.kind().name().equals(getKind()));
    }

    public String submit() {
        plans.submit(id, plan.version());
        screen.done("plan.submitted");
        return again();
    }

    public String change() {
        long next = plans.change(id, plan.version());
        screen.done("plan.edition.drafted");
        return screen.to("/plan/plan", next);
    }

    public String keep() {
        plans.keep(id, plan.version(), place);
        screen.done("plan.keep.done");
        return again();
    }

    public String writeOutlook() {
        outlooks.write(
                new WriteOutlook(plan.bodyId(), plan.year(), outlookKind, new Localized(outlookKk, outlookRu, null)));
        screen.done("plan.outlook.done");
        return again();
    }

    public void paper(String language, String format) {
        screen.download(plans.paper(id, Language.valueOf(language), PaperFormat.valueOf(format)));
    }

    public void table() {
        screen.download(plans.table(id));
    }

    private String again() {
        return screen.to("/plan/plan", id);
    }

    public PlanView getPlan() {
        return plan;
    }

    public List<MonthGroup> getMonths() {
        return months;
    }

    public Map<String, String> getFilters() {
        return filters;
    }

    public boolean isNarrowed() {
        return !filters.isEmpty();
    }

    public PlanItemState[] getStates() {
        return PlanItemState.values();
    }

    public PlanItemKind[] getKinds() {
        return PlanItemKind.values();
    }

    public OutlookKind[] getOutlookKinds() {
        return OutlookKind.values();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getState() {
        return filters.get("state");
    }

    public void setState(String state) {
        filter("state", state);
    }

    public String getKind() {
        return filters.get("kind");
    }

    public void setKind(String kind) {
        filter("kind", kind);
    }

    private void filter(String name, String value) {
        if (value != null && !value.isBlank()) {
            filters.put(name, value);
        }
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public OutlookKind getOutlookKind() {
        return outlookKind;
    }

    public void setOutlookKind(OutlookKind outlookKind) {
        this.outlookKind = outlookKind;
    }

    public String getOutlookKk() {
        return outlookKk;
    }

    public void setOutlookKk(String outlookKk) {
        this.outlookKk = outlookKk;
    }

    public String getOutlookRu() {
        return outlookRu;
    }

    public void setOutlookRu(String outlookRu) {
        this.outlookRu = outlookRu;
    }
}
