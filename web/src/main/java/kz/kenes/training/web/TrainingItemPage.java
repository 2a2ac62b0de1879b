package kz.kenes.training.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.api.DescribeTraining;
import kz.kenes.training.api.ItemView;
import kz.kenes.training.api.PlanView;
import kz.kenes.training.api.ShareEntry;
import kz.kenes.training.api.TrainingPlans;
import kz.kenes.training.vocabulary.FundingSource;
import kz.kenes.training.vocabulary.TrainingArea;
import kz.kenes.training.vocabulary.TrainingForm;
import kz.kenes.training.vocabulary.TrainingPurpose;

/** A training for the own plan, or a change of it. */
@Named
@ViewScoped
public class TrainingItemPage implements Serializable {

    /** Beside which input the reason of a refusal stands. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("training.TITLE_REQUIRED", "title"),
            Map.entry("training.PROVIDER_REQUIRED", "provider"),
            Map.entry("training.HOURS_NOT_POSITIVE", "hours"),
            Map.entry("training.DATES_OUT_OF_ORDER", "endsOn"),
            Map.entry("training.DATES_OUTSIDE_YEAR", "endsOn"),
            Map.entry("training.DIRECTION_REQUIRED", "direction"),
            Map.entry("training.JUSTIFICATION_REQUIRED", "justification"),
            Map.entry("training.COST_NEGATIVE", "cost"),
            Map.entry("training.FUNDING_REQUIRED", "cost"),
            Map.entry("training.FUNDING_NOT_EQUAL", "cost"));

    @EJB
    private TrainingPlans plans;

    @Inject
    private Screen screen;

    private Long planId;
    private Long itemId;
    private PlanView plan;
    private TrainingArea area;
    private TrainingForm form = TrainingForm.PROGRAMME;
    private TrainingPurpose purpose;
    private String title;
    private String provider;
    private String subject;
    private String direction;
    private Integer hours;
    private LocalDate startsOn;
    private LocalDate endsOn;
    private BigDecimal cost;
    private String contract;
    private String justification;
    private final List<ShareDraft> shares =
            Arrays.stream(FundingSource.values()).map(ShareDraft::new).toList();

    public void load() {
        plan = plans.get(planId);
        plan.items().stream()
                .filter(item -> itemId != null && item.id() == itemId)
                .findFirst()
                .ifPresent(this::take);
    }

    private void take(ItemView item) {
        area = item.area();
        form = item.form();
        purpose = item.purpose();
        title = item.title();
        provider = item.provider();
        subject = item.subject();
        direction = item.direction();
        hours = item.hours();
        startsOn = item.startsOn();
        endsOn = item.endsOn();
        cost = item.cost();
        contract = item.contract();
        justification = item.justification();
        item.shares().forEach(share -> shares.stream()
                .filter(draft -> draft.getSource() == share.source())
                .forEach(draft -> draft.take(share)));
    }

    public String save() {
        List<ShareEntry> paid = new ArrayList<>();
        shares.stream().filter(ShareDraft::isFilled).forEach(share -> paid.add(share.entry()));
        DescribeTraining training = new DescribeTraining(
                area,
                form,
                purpose,
                title,
                provider,
                subject,
                direction,
                hours == null ? 0 : hours,
                startsOn,
                endsOn,
                cost == null ? BigDecimal.ZERO : cost,
                contract,
                justification,
                paid);
        try {
            if (itemId == null) {
                plans.add(planId, plan.version(), training);
            } else {
                plans.change(itemId, plan.version(), training);
            }
        } catch (KenesException refused) {
            String field = FIELDS.get(refused.key());
            if (field == null) {
                throw refused;
            }
            screen.wrong(field, refused);
            return null;
        }
        screen.done("training.item.saved");
        return screen.to("/training/plan", planId);
    }

    public TrainingArea[] getAreas() {
        return TrainingArea.values();
    }

    public TrainingForm[] getForms() {
        return TrainingForm.values();
    }

    public TrainingPurpose[] getPurposes() {
        return TrainingPurpose.values();
    }

    public List<ShareDraft> getShares() {
        return shares;
    }

    public PlanView getPlan() {
        return plan;
    }

    public Long getPlanId() {
        return planId;
    }

    public void setPlanId(Long planId) {
        this.planId = planId;
    }

    public Long getItemId() {
        return itemId;
    }

    public void setItemId(Long itemId) {
        this.itemId = itemId;
    }

    public TrainingArea getArea() {
        return area;
    }

    public void setArea(TrainingArea area) {
        this.area = area;
    }

    public TrainingForm getForm() {
        return form;
    }

    public void setForm(TrainingForm form) {
        this.form = form;
    }

    public TrainingPurpose getPurpose() {
        return purpose;
    }

    public void setPurpose(TrainingPurpose purpose) {
        this.purpose = purpose;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getDirection() {
        return direction;
    }

    public void setDirection(String direction) {
        this.direction = direction;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public LocalDate getStartsOn() {
        return startsOn;
    }

    public void setStartsOn(LocalDate startsOn) {
        this.startsOn = startsOn;
    }

    public LocalDate getEndsOn() {
        return endsOn;
    }

    public void setEndsOn(LocalDate endsOn) {
        this.endsOn = endsOn;
    }

    public BigDecimal getCost() {
        return cost;
    }

    public void setCost(BigDecimal cost) {
        this.cost = cost;
    }

    public String getContract() {
        return contract;
    }

    public void setContract(String contract) {
        this.contract = contract;
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }
}
