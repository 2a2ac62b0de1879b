package kz.kenes.training.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Bars;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.api.DueCount;
import kz.kenes.training.api.DueOverview;
import kz.kenes.training.api.DueRow;
import kz.kenes.training.api.RequirementRow;
import kz.kenes.training.api.SetRequirement;
import kz.kenes.training.api.TrainingNeeds;

/** Who is due this year and in the next five, and what is entered as the requirement. */
@Named
@ViewScoped
public class DuePage implements Serializable {

    @EJB
    private TrainingNeeds needs;

    @Inject
    private Screen screen;

    private DueOverview overview;
    private LazyRows<DueRow> rows;
    private List<RequirementRow> requirements;
    private StaffCategory category;
    private Integer hours;
    private Integer interval;
    private String ground;

    @PostConstruct
    void read() {
        overview = needs.due();
        rows = LazyRows.of(needs::list, "year", "category", "unit");
        requirements = needs.requirements();
    }

    public String require() {
        needs.require(new SetRequirement(category, hours == null ? 0 : hours, interval == null ? 0 : interval, ground));
        screen.done("training.required");
        return screen.to("/training/due");
    }

    /** One line for each year, with a bar for teachers and one for everybody else. */
    public Bars getBars() {
        Bars bars = new Bars(screen.text("training.due.teaching"), screen.text("training.due.others"));
        for (DueCount one : overview.years()) {
            bars.add(String.valueOf(one.year()), "/training/due?year=" + one.year(), one.teaching(), one.others());
        }
        return bars;
    }

    public List<Option> getYears() {
        return overview.years().stream()
                .map(one -> new Option(String.valueOf(one.year()), Localized.same(String.valueOf(one.year()))))
                .toList();
    }

    public StaffCategory[] getCategories() {
        return StaffCategory.values();
    }

    public DueOverview getOverview() {
        return overview;
    }

    public LazyRows<DueRow> getRows() {
        return rows;
    }

    public List<RequirementRow> getRequirements() {
        return requirements;
    }

    public StaffCategory getCategory() {
        return category;
    }

    public void setCategory(StaffCategory category) {
        this.category = category;
    }

    public Integer getHours() {
        return hours;
    }

    public void setHours(Integer hours) {
        this.hours = hours;
    }

    public Integer getInterval() {
        return interval;
    }

    public void setInterval(Integer interval) {
        this.interval = interval;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
