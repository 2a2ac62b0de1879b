package kz.kenes.training.effect.api;

import java.io.Serializable;
import java.util.List;

/**
 * The trainings of a year at a glance, as far as the reader may see them.
 *
 * @param years of which there is anything, the newest first
 * @param hoursPerPerson of those who have done a training, in tenths
 * @param reviewMonths after how many months the effect is looked at
 */
public record TrainingDashboard(
        int year,
        List<Integer> years,
        List<UnitResult> units,
        List<UnitResult> categories,
        List<SourceCost> sources,
        int hoursPerPerson,
        Effectiveness effectiveness,
        int reviewMonths)
        implements Serializable {

    public int planned() {
        return units.stream().mapToInt(UnitResult::planned).sum();
    }

    public int completed() {
        return units.stream().mapToInt(UnitResult::completed).sum();
    }

    public int notDone() {
        return units.stream().mapToInt(UnitResult::notDone).sum();
    }

    public int overdue() {
        return units.stream().mapToInt(UnitResult::overdue).sum();
    }

    public int ahead() {
        return units.stream().mapToInt(UnitResult::ahead).sum();
    }
}
