package kz.kenes.training.archive;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.archive.ArchiveViolation.ACT_IN_FUTURE;
import static kz.kenes.training.archive.ArchiveViolation.ACT_REQUIRED;
import static kz.kenes.training.archive.ArchiveViolation.CLOSED_ALREADY;
import static kz.kenes.training.archive.ArchiveViolation.CLOSED_BEFORE_MADE;
import static kz.kenes.training.archive.ArchiveViolation.DISPOSED_ALREADY;
import static kz.kenes.training.archive.ArchiveViolation.FORM_DOES_NOT_EXIST;
import static kz.kenes.training.archive.ArchiveViolation.FORM_NOT_IN_LIST;
import static kz.kenes.training.archive.ArchiveViolation.NOT_CLOSED;
import static kz.kenes.training.archive.ArchiveViolation.STILL_KEPT;
import static kz.kenes.training.archive.ArchiveViolation.TITLE_REQUIRED;
import static kz.kenes.training.archive.ArchiveViolation.UNIT_REQUIRED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import kz.kenes.document.Retention;
import kz.kenes.people.Institution;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.RuleViolation;
import kz.kenes.training.archive.vocabulary.PaperState;
import kz.kenes.training.archive.vocabulary.ProcedureForm;

/** A paper of the procedure in the register: one of the five forms, with its place and its term of storage. */
@Entity
@Table(name = "training_paper")
public class FormPaper extends DomainEntity {

    private static final String GAP = "602-04";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Enumerated(EnumType.STRING)
    private ProcedureForm form;

    private String title;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "kept_until")
    private LocalDate keptUntil;

    @Column(name = "disposal_act")
    private String disposalAct;

    @Column(name = "disposed_on")
    private LocalDate disposedOn;

    @Column(name = "source_id")
    private Long sourceId;

    protected FormPaper() {}

    /**
     * Registers a paper.
     *
     * @param unit whose paper it is; null only for those of the whole institution
     * @param title what distinguishes it, such as its year
     * @param madeOn the day on which it became final
     * @param sourceId what it is about in Kenes, or null for a paper that came from elsewhere
     */
    @Clause({"TRN-33", "TRN-34"})
    public FormPaper(
            ProcedureForm form, Institution institution, Unit unit, String title, LocalDate madeOn, Long sourceId) {
        boolean whole = form == ProcedureForm.CONSOLIDATED_SCHEDULE || form == ProcedureForm.ANNUAL_REPORT;
        require(whole || unit != null, UNIT_REQUIRED);
        require(title != null && !title.isBlank(), TITLE_REQUIRED);
        this.form = form;
        this.institution = Objects.requireNonNull(institution);
        this.unit = whole ? null : unit;
        this.title = title.strip();
        this.madeOn = Objects.requireNonNull(madeOn);
        this.sourceId = sourceId;
    }

    /** The form of that code; there is none with 602-04, and none beyond the list. */
    @Clause("TRN-33")
    public static ProcedureForm form(String code) {
        require(code == null || !code.contains(GAP), FORM_DOES_NOT_EXIST);
        return ProcedureForm.of(code).orElseThrow(() -> new RuleViolation(FORM_NOT_IN_LIST, String.valueOf(code)));
    }

    /** Nothing is added to it after that day, from which its storage is counted. */
    @Clause("DOC-03")
    public void close(LocalDate day) {
        require(closedOn == null, CLOSED_ALREADY);
        require(!day.isBefore(madeOn), CLOSED_BEFORE_MADE);
        closedOn = day;
        keptUntil = new Retention(form.years()).endOf(day);
    }

    /** Notes that people have disposed of it, by their act; the data of Kenes stay. */
    @Clause("DOC-03")
    public void dispose(String act, LocalDate day, LocalDate today) {
        require(disposedOn == null, DISPOSED_ALREADY);
        require(closedOn != null, NOT_CLOSED);
        require(day == null || !day.isAfter(today), ACT_IN_FUTURE);
        require(act != null && !act.isBlank() && day != null, ACT_REQUIRED);
        require(day.isAfter(keptUntil), STILL_KEPT, keptUntil);
        disposalAct = act.strip();
        disposedOn = day;
    }

    @Clause("DOC-03")
    public PaperState stateOn(LocalDate today) {
        if (disposedOn != null) {
            return PaperState.DISPOSED;
        }
        if (closedOn == null || closedOn.isAfter(today)) {
            return PaperState.OPEN;
        }
        return today.isAfter(keptUntil) ? PaperState.PROPOSED : PaperState.KEPT;
    }

    public Institution institution() {
        return institution;
    }

    /** Null for a paper of the whole institution. */
    public Unit unit() {
        return unit;
    }

    public ProcedureForm form() {
        return form;
    }

    public String title() {
        return title;
    }

    /** The day on which it became final. */
    public LocalDate madeOn() {
        return madeOn;
    }

    /** Or null. */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** The last day of storage; null while it is not closed. */
    public LocalDate keptUntil() {
        return keptUntil;
    }

    /** Number and title of the act, or null. */
    public String disposalAct() {
        return disposalAct;
    }

    public LocalDate disposedOn() {
        return disposedOn;
    }

    /** What it is about in Kenes, or null. */
    public Long sourceId() {
        return sourceId;
    }
}
