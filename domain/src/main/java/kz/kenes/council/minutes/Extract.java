package kz.kenes.council.minutes;

import static kz.kenes.council.minutes.MinutesViolation.DECISION_OF_OTHER_MINUTES;
import static kz.kenes.council.minutes.MinutesViolation.NOT_SECRETARY;
import static kz.kenes.council.minutes.MinutesViolation.NOT_SIGNED;
import static kz.kenes.council.minutes.MinutesViolation.NO_DECISION_CHOSEN;
import static kz.kenes.council.minutes.MinutesViolation.RECIPIENT_REQUIRED;
import static kz.kenes.council.minutes.MinutesViolation.REVOCATION_REASON_REQUIRED;
import static kz.kenes.council.minutes.MinutesViolation.REVOKED_ALREADY;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.voting.Decision;
import kz.kenes.people.Person;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** An extract from signed minutes: one or more of their decisions for a recipient, certified by the secretary. */
@Entity
@Table(name = "minutes_extract")
public class Extract extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_version_id")
    private MinutesVersion minutesVersion;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    @Column(name = "academic_year")
    private int year;

    @Column(name = "extract_number")
    private int number;

    @ManyToMany
    @JoinTable(
            name = "extract_decision",
            joinColumns = @JoinColumn(name = "extract_id"),
            inverseJoinColumns = @JoinColumn(name = "decision_id"))
    private List<Decision> decisions = new ArrayList<>();

    private String recipient;
    private String code;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "issued_by_id")
    private Person issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "issued_on")
    private LocalDate issuedOn;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "revocation_reason")
    private String revocationReason;

    @ElementCollection
    @CollectionTable(name = "extract_paper", joinColumns = @JoinColumn(name = "extract_id"))
    private List<FrozenPaper> papers = new ArrayList<>();

    protected Extract() {}

    /**
     * Issues an extract from minutes whose newest version is signed.
     *
     * @param counter the locked counter of the body for the academic year of the issue
     * @param code random and unguessable; who knows it may verify the extract
     */
    @Clause({"CNL-06", "MTG-29"})
    public Extract(
            Minutes minutes,
            List<Decision> decisions,
            String recipient,
            MinutesCounter counter,
            String code,
            Person secretary,
            Instant now) {
        require(minutes.current().isSigned(), NOT_SIGNED);
        require(minutes.meeting().isSecretary(secretary, Body.dayOf(now)), NOT_SECRETARY);
        require(!decisions.isEmpty(), NO_DECISION_CHOSEN);
        for (Decision decision : decisions) {
            require(decision.meeting() == minutes.meeting(), DECISION_OF_OTHER_MINUTES, decision.number());
        }
        require(recipient != null && !recipient.isBlank(), RECIPIENT_REQUIRED);
        this.minutesVersion = minutes.current();
        this.body = minutes.body();
        this.decisions.addAll(decisions);
        this.recipient = recipient.strip();
        this.code = code;
        this.issuedBy = secretary;
        this.issuedAt = now;
        this.issuedOn = Body.dayOf(now);
        this.year = AcademicYear.of(issuedOn).start();
        this.number = counter.nextExtract();
    }

    /** Keeps the papers that were made of it. */
    public void keep(List<FrozenPaper> made) {
        papers.addAll(made);
    }

    /** Revokes an extract issued in error; it stays in the register. */
    public void revoke(String reason, Person secretary, Instant now) {
        require(minutesVersion.meeting().isSecretary(secretary, Body.dayOf(now)), NOT_SECRETARY);
        require(revokedAt == null, REVOKED_ALREADY);
        require(reason != null && !reason.isBlank(), REVOCATION_REASON_REQUIRED);
        revokedAt = now;
        revocationReason = reason.strip();
    }

    /** Neither revoked nor taken from minutes that were corrected since. */
    @Clause({"MTG-28", "MTG-29"})
    public boolean isCurrent() {
        return revokedAt == null && minutesVersion.isSigned();
    }

    public MinutesVersion minutesVersion() {
        return minutesVersion;
    }

    public Body body() {
        return body;
    }

    public AcademicYear year() {
        return new AcademicYear(year);
    }

    /** In sequence per body and academic year. */
    public int number() {
        return number;
    }

    /** In the order of the minutes. */
    public List<Decision> decisions() {
        return decisions.stream()
                .sorted(Comparator.<Decision>comparingInt(one -> one.item().ordinal())
                        .thenComparing(Decision::ordinal))
                .toList();
    }

    public String recipient() {
        return recipient;
    }

    /** Unguessable code for the verification page. */
    public String code() {
        return code;
    }

    public Person issuedBy() {
        return issuedBy;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }

    /** Null unless it was revoked. */
    public Instant revokedAt() {
        return revokedAt;
    }

    public String revocationReason() {
        return revocationReason;
    }

    public List<FrozenPaper> papers() {
        return List.copyOf(papers);
    }
}
