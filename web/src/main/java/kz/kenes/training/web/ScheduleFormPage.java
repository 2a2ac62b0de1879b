package kz.kenes.training.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.api.AnalysisHint;
import kz.kenes.training.api.BeginSchedule;
import kz.kenes.training.api.FindingEntry;
import kz.kenes.training.api.KeeperChoice;
import kz.kenes.training.api.UnitChoice;
import kz.kenes.training.api.UnitSchedules;
import kz.kenes.training.vocabulary.AnalysisInput;

/** The head analyses the past period and drafts the schedule of the unit. */
@Named
@ViewScoped
public class ScheduleFormPage implements Serializable {

    @EJB
    private UnitSchedules schedules;

    @Inject
    private Screen screen;

    private Long unit;
    private Integer year;
    private UnitChoice choice;
    private List<KeeperChoice> keepers = List.of();
    private final List<FindingDraft> findings = new ArrayList<>();
    private Long keeper;

    public void load() {
        choice = schedules.choices().stream()
                .filter(one -> one.unitId() == unit && one.year() == year)
                .findFirst()
                .orElse(null);
        keepers = schedules.keepers(unit);
        Map<AnalysisInput, String> known =
                schedules.hints(unit, year).stream().collect(Collectors.toMap(AnalysisHint::input, AnalysisHint::text));
        for (AnalysisInput input : AnalysisInput.values()) {
            findings.add(new FindingDraft(input, known.get(input)));
        }
    }

    public String save() {
        List<FindingEntry> told = new ArrayList<>();
        findings.forEach(one -> told.add(new FindingEntry(one.getInput(), one.getText())));
        long id = schedules.begin(new BeginSchedule(unit, year, told, keeper));
        return screen.to("/training/schedule", id);
    }

    /** Null where the reader is not the head of the unit. */
    public UnitChoice getChoice() {
        return choice;
    }

    public List<KeeperChoice> getKeepers() {
        return keepers;
    }

    public List<FindingDraft> getFindings() {
        return findings;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Long getKeeper() {
        return keeper;
    }

    public void setKeeper(Long keeper) {
        this.keeper = keeper;
    }
}
