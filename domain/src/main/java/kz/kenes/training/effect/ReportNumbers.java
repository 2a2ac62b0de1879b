package kz.kenes.training.effect;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import kz.kenes.shared.Clause;

/** What a report counts. */
@Embeddable
public class ReportNumbers implements Serializable {

    public static final ReportNumbers NOTHING = new ReportNumbers(0, 0, 0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO);

    private int planned;
    private int completed;

    @Column(name = "not_done")
    private int notDone;

    private int overdue;
    private int persons;
    private int hours;
    private BigDecimal cost;

    @Column(name = "university_cost")
    private BigDecimal university;

    protected ReportNumbers() {}

    /**
     * @param overdue planned ones whose last day has passed without a word
     * @param persons employees who have done at least one training
     * @param hours academic hours of what was done
     * @param cost of what was done, in tenge
     * @param university what the university paid of it, in tenge
     */
    public ReportNumbers(
            int planned,
            int completed,
            int notDone,
            int overdue,
            int persons,
            int hours,
            BigDecimal cost,
            BigDecimal university) {
        this.planned = planned;
        this.completed = completed;
        this.notDone = notDone;
        this.overdue = overdue;
        this.persons = persons;
        this.hours = hours;
        this.cost = cost;
        this.university = university;
    }

    ReportNumbers copy() {
        return plus(NOTHING);
    }

    @Clause({"TRN-30", "TRN-31"})
    public ReportNumbers plus(ReportNumbers other) {
        return new ReportNumbers(
                planned + other.planned,
                completed + other.completed,
                notDone + other.notDone,
                overdue + other.overdue,
                persons + other.persons,
                hours + other.hours,
                cost.add(other.cost),
                university.add(other.university));
    }

    /** How many of a hundred planned trainings were done, rounded down; 0 where nothing was planned. */
    @Clause("TRN-29")
    public int percent() {
        return planned == 0 ? 0 : completed * 100 / planned;
    }

    public int planned() {
        return planned;
    }

    public int completed() {
        return completed;
    }

    public int notDone() {
        return notDone;
    }

    public int overdue() {
        return overdue;
    }

    public int persons() {
        return persons;
    }

    public int hours() {
        return hours;
    }

    /** In tenge. */
    public BigDecimal cost() {
        return cost;
    }

    /** What the university paid, in tenge. */
    public BigDecimal university() {
        return university;
    }
}
