package kz.kenes.quality;

import static kz.kenes.quality.NonconformityRecord.said;
import static kz.kenes.quality.QualityViolation.KNOWN_RISK_STAYS;
import static kz.kenes.quality.QualityViolation.NOT_RISK_KEEPER;
import static kz.kenes.quality.QualityViolation.RISK_INCOMPLETE;
import static kz.kenes.quality.QualityViolation.RISK_NOTE_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.quality.vocabulary.RiskKind;
import kz.kenes.quality.vocabulary.RiskState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** Something that may go wrong at an institution: why, with what consequences, what is done about it, and who answers for it. */
@Entity
@Table(name = "risk")
public class Risk extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @Column(name = "risk_number")
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "risk_kind")
    private RiskKind kind;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "causes_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "causes_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "causes_en"))
    private LocalizedText causes;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "consequences_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "consequences_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "consequences_en"))
    private LocalizedText consequences;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "measures_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "measures_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "measures_en"))
    private LocalizedText measures;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owner_id")
    private Person owner;

    @Enumerated(EnumType.STRING)
    @Column(name = "risk_state")
    private RiskState state = RiskState.WATCHED;

    @Column(name = "state_note")
    private String note;

    @Column(name = "assessed_on")
    private LocalDate assessedOn;

    protected Risk() {}

    /** A risk that the procedure names. */
    @Clause("QUA-02")
    public Risk(Institution institution, int number, KnownRisk known) {
        this.institution = Objects.requireNonNull(institution);
        this.number = number;
        this.kind = known.kind();
        describe(known.name(), known.causes(), known.consequences(), known.measures());
    }

    /** Another risk, entered by hand. */
    @Clause("QUA-01")
    public Risk(Institution institution, int number, RiskDraft draft, QualityKeeper by) {
        require(by.keeps(), NOT_RISK_KEEPER);
        this.institution = Objects.requireNonNull(institution);
        this.number = number;
        this.kind = RiskKind.OTHER;
        describe(draft.name(), draft.causes(), draft.consequences(), draft.measures());
        this.owner = draft.owner();
    }

    private void describe(LocalizedText what, LocalizedText why, LocalizedText consequence, LocalizedText done) {
        require(isSaid(what) && isSaid(why) && isSaid(consequence) && isSaid(done), RISK_INCOMPLETE);
        name = what;
        causes = why;
        consequences = consequence;
        measures = done;
    }

    private static boolean isSaid(LocalizedText text) {
        return text != null && said(text.kk()) != null;
    }

    /** Changes what is told of it; of a risk that the procedure names only the owner changes. */
    @Clause({"QUA-01", "QUA-02"})
    public void change(RiskDraft draft, QualityKeeper by) {
        require(by.keeps(), NOT_RISK_KEEPER);
        if (kind == RiskKind.OTHER) {
            describe(draft.name(), draft.causes(), draft.consequences(), draft.measures());
        }
        owner = draft.owner();
    }

    /** Says where it stands now, and why. */
    @Clause("QUA-01")
    public void assess(RiskState now, String why, QualityKeeper by, LocalDate today) {
        require(by.keeps() || by.person() != null && by.person() == owner, NOT_RISK_KEEPER);
        require(said(why) != null, RISK_NOTE_REQUIRED);
        require(kind == RiskKind.OTHER || now != RiskState.WITHDRAWN, KNOWN_RISK_STAYS);
        state = now;
        note = said(why);
        assessedOn = today;
    }

    public Institution institution() {
        return institution;
    }

    public int number() {
        return number;
    }

    public RiskKind kind() {
        return kind;
    }

    public LocalizedText name() {
        return name;
    }

    public LocalizedText causes() {
        return causes;
    }

    public LocalizedText consequences() {
        return consequences;
    }

    public LocalizedText measures() {
        return measures;
    }

    /** Who answers for it, or null. */
    public Person owner() {
        return owner;
    }

    public RiskState state() {
        return state;
    }

    /** Why it stands there, or null before the first assessment. */
    public String note() {
        return note;
    }

    /** Null before the first assessment. */
    public LocalDate assessedOn() {
        return assessedOn;
    }
}
