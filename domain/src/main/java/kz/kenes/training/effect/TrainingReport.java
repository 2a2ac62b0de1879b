package kz.kenes.training.effect;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.effect.EffectViolation.ANALYSIS_REQUIRED;
import static kz.kenes.training.effect.EffectViolation.MINUTES_NOT_LINKED;
import static kz.kenes.training.effect.EffectViolation.NOTHING_TO_GATHER;
import static kz.kenes.training.effect.EffectViolation.NOT_AUTHOR;
import static kz.kenes.training.effect.EffectViolation.NO_MEETING;
import static kz.kenes.training.effect.EffectViolation.PART_OF_OTHER;
import static kz.kenes.training.effect.EffectViolation.REMARKS_REQUIRED;
import static kz.kenes.training.effect.EffectViolation.REPORT_NOT_SIGNED;
import static kz.kenes.training.effect.EffectViolation.WRONG_STATE;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.training.UnitMinutes;
import kz.kenes.training.effect.vocabulary.ReportLevel;
import kz.kenes.training.effect.vocabulary.SummaryState;

/**
 * A report on the training of a year: of a unit, from the reports of its employees; of an institute, from the reports of its units;
 * of the university (602-06), from those of the institutes. Whoever signs hands it up; nothing that is not signed gets there.
 */
@Entity
@Table(name = "training_report")
public class TrainingReport extends TrainingReportRecord {

    private static final Set<SummaryState> OPEN =
            EnumSet.of(SummaryState.DRAFT, SummaryState.DISCUSSED, SummaryState.RETURNED);

    protected TrainingReport() {}

    /** Begins the report of a unit, an institute or, with the HR service as the unit, of the university. */
    @Clause({"TRN-29", "TRN-30", "TRN-31"})
    public TrainingReport(ReportLevel level, Unit unit, int year, Person author, LocalDate today) {
        this.institution = unit.institution();
        this.level = level;
        this.unit = unit;
        this.upperUnit = unit.parentOn(today).orElse(unit);
        this.year = year;
        this.author = author;
        this.drawnUpOn = today;
    }

    /** The report of a unit takes in the reports of employees that the head has resolved. */
    @Clause({"TRN-26", "TRN-29", "TRN-37"})
    public void gatherPlans(Collection<PlanReport> resolved, Person by, LocalDate today) {
        requireOpenTo(by);
        require(level == ReportLevel.UNIT, PART_OF_OTHER);
        for (PlanReport one : resolved) {
            require(one.plan().unit() == unit && one.plan().year() == year, PART_OF_OTHER);
            one.joinTo(this);
        }
        drawUpAnew(!resolved.isEmpty(), today);
    }

    /** A report above takes in what is signed below. */
    @Clause({"TRN-30", "TRN-31", "TRN-37"})
    public void gather(Collection<TrainingReport> signed, Person by, LocalDate today) {
        requireOpenTo(by);
        for (TrainingReport part : signed) {
            boolean below = part.level.ordinal() + 1 == level.ordinal() && part.year == year;
            require(below && (level == ReportLevel.UNIVERSITY || part.upperUnit == unit), PART_OF_OTHER);
            part.requireState(EnumSet.of(SummaryState.SIGNED));
            part.whole = this;
            part.state = SummaryState.GATHERED;
        }
        drawUpAnew(!signed.isEmpty(), today);
    }

    private void drawUpAnew(boolean anythingNew, LocalDate today) {
        if (anythingNew) {
            state = SummaryState.DRAFT;
            minutes = null;
            drawnUpOn = today;
        }
    }

    /** What the report counts: of a unit from the facts, above from the parts. */
    @Clause({"TRN-29", "TRN-30", "TRN-31"})
    public void count(Collection<ReportLine> counted, Person by) {
        requireOpenTo(by);
        require(!counted.isEmpty(), NOTHING_TO_GATHER);
        lines.clear();
        counted.forEach(line -> lines.add(line.of(this)));
    }

    /** The meeting of the unit has discussed it. */
    @Clause("TRN-29")
    public void discuss(UnitMinutes signed, Person by) {
        requireOpenTo(by);
        require(level == ReportLevel.UNIT, NO_MEETING);
        minutes = Discussed.since(drawnUpOn, signed);
        state = SummaryState.DISCUSSED;
    }

    /** Goes to the signature; the numbers do not follow the facts any more. */
    @Clause({"TRN-29", "TRN-30", "TRN-31", "TRN-37"})
    public void submit(String analysis, Person by) {
        requireOpenTo(by);
        require(level != ReportLevel.UNIT || minutes != null, MINUTES_NOT_LINKED);
        require(AfterCourse.said(analysis) != null, ANALYSIS_REQUIRED);
        require(!lines.isEmpty(), NOTHING_TO_GATHER);
        words = AfterCourse.said(analysis);
        remarks = null;
        state = SummaryState.UNDER_APPROVAL;
    }

    /** The head of the unit, the director, or the HR director has signed it. */
    @Clause({"TRN-29", "TRN-30", "TRN-31"})
    public void sign(Person by, Instant at) {
        requireState(EnumSet.of(SummaryState.UNDER_APPROVAL));
        signedBy = by;
        signedAt = at;
        state = SummaryState.SIGNED;
    }

    /** Not signed. */
    @Clause("TRN-37")
    public void refuse(String why) {
        requireState(EnumSet.of(SummaryState.UNDER_APPROVAL));
        goBack(why);
    }

    /** The author has taken it back from the signature. */
    public void takeBack() {
        requireState(EnumSet.of(SummaryState.UNDER_APPROVAL));
        state = minutes == null ? SummaryState.DRAFT : SummaryState.DISCUSSED;
    }

    /** Whoever stands above gives it back one step, before the own report is submitted. */
    @Clause("TRN-37")
    public void giveBack(String why) {
        requireState(EnumSet.of(SummaryState.SIGNED, SummaryState.GATHERED));
        require(whole == null || OPEN.contains(whole.state()), WRONG_STATE, state);
        goBack(why);
        whole = null;
        signedBy = null;
        signedAt = null;
    }

    private void goBack(String why) {
        require(AfterCourse.said(why) != null, REMARKS_REQUIRED);
        remarks = AfterCourse.said(why);
        state = SummaryState.RETURNED;
    }

    /** What the management found in the annual report. */
    @Clause("TRN-32")
    public void analyse(String found) {
        requireAnnual();
        require(AfterCourse.said(found) != null, ANALYSIS_REQUIRED);
        managementAnalysis = AfterCourse.said(found);
    }

    @Clause("TRN-32")
    void requireAnnual() {
        require(level == ReportLevel.UNIVERSITY && state == SummaryState.SIGNED, REPORT_NOT_SIGNED);
    }

    private void requireOpenTo(Person by) {
        require(by == author, NOT_AUTHOR);
        requireState(OPEN);
    }

    private void requireState(Set<SummaryState> allowed) {
        require(allowed.contains(state), WRONG_STATE, state);
    }

    /** True while its author may change it. */
    public boolean isOpen() {
        return OPEN.contains(state);
    }

    public ReportNumbers total() {
        return lines.stream().map(ReportLine::numbers).reduce(ReportNumbers.NOTHING, ReportNumbers::plus);
    }
}
