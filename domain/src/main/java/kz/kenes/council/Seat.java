package kz.kenes.council;

import static kz.kenes.council.CouncilViolation.CHECK_NOT_PROVIDED;
import static kz.kenes.council.CouncilViolation.CONSENT_DOCUMENT_REQUIRED;
import static kz.kenes.council.CouncilViolation.CONSENT_IN_FUTURE;
import static kz.kenes.council.CouncilViolation.CONSENT_NOT_NEEDED;
import static kz.kenes.council.CouncilViolation.SEAT_HOLDER_UNCLEAR;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import kz.kenes.council.vocabulary.MemberCategory;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Post;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.Validity;

/**
 * A seat in a composition. It counts for the quorum whether or not somebody holds it; only removal by decision takes it out of the
 * count, from the next day.
 */
@Entity
@Table(name = "seat")
public class Seat extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "composition_id")
    private Composition composition;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "seat_role")
    private SeatRole role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "by_agreement")
    private boolean byAgreement;

    @Column(name = "consent_date")
    private LocalDate consentDate;

    @Column(name = "consent_document")
    private String consentDocument;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_category")
    private MemberCategory category;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "represents_id")
    private Institution represents;

    @Column(name = "criteria_checked_on")
    private LocalDate checkedOn;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "criteria_checked_by")
    private Person checkedBy;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "removed_by_decision")
    private Long removedByDecision;

    protected Seat() {}

    Seat(Composition composition, int ordinal, SeatDraft draft) {
        require((draft.post() == null) != (draft.person() == null), SEAT_HOLDER_UNCLEAR, ordinal);
        this.composition = composition;
        this.ordinal = ordinal;
        this.role = draft.role();
        this.post = draft.post();
        this.person = draft.person();
        this.byAgreement = draft.byAgreement();
        if (composition.body().kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION) {
            represent(draft);
        }
    }

    /** What the draft leaves open follows from where the holder works on the first day. */
    @Clause("CNL-34")
    private void represent(SeatDraft draft) {
        represents = draft.represents() == null ? ownInstitution() : draft.represents();
        category = draft.category() == null && represents != null
                ? MemberCategory.of(represents.kind())
                : draft.category();
    }

    private Institution ownInstitution() {
        if (post != null) {
            return post.institution();
        }
        return person.employmentsOn(composition.validity().validFrom()).stream()
                .map(Employment::institution)
                .findFirst()
                .orElse(null);
    }

    /** Records that the member was compared with the criteria of the base university. */
    @Clause("CNL-35")
    public void check(Person by, LocalDate today) {
        require(category != null, CHECK_NOT_PROVIDED);
        this.checkedOn = today;
        this.checkedBy = by;
    }

    /** True if the check is recorded and not older than the criteria. */
    @Clause("CNL-35")
    boolean isCheckedSince(LocalDate criteria) {
        return checkedOn != null && !checkedOn.isBefore(criteria);
    }

    /** Records that the institution agrees; without it the seat still counts (CNL-18). */
    @Clause("CNL-18")
    public void consent(LocalDate date, String document, LocalDate today) {
        require(byAgreement, CONSENT_NOT_NEEDED);
        require(document != null && !document.isBlank(), CONSENT_DOCUMENT_REQUIRED);
        require(date != null && !date.isAfter(today), CONSENT_IN_FUTURE);
        this.consentDate = date;
        this.consentDocument = document.strip();
    }

    /** The consent given to the same seat of an earlier composition goes on, and so does the check of the same member. */
    void takeOverConsent(Seat earlier) {
        if (byAgreement && earlier.isSameAs(this)) {
            this.consentDate = earlier.consentDate;
            this.consentDocument = earlier.consentDocument;
        }
        if (post == earlier.post && person == earlier.person && represents == earlier.represents) {
            this.checkedOn = earlier.checkedOn;
            this.checkedBy = earlier.checkedBy;
        }
    }

    private boolean isSameAs(Seat other) {
        return byAgreement == other.byAgreement && post == other.post && person == other.person;
    }

    void endOn(LocalDate day, long decision) {
        this.lastDay = day;
        this.removedByDecision = decision;
    }

    /** Who sits here on that day: the person named, or the holder of the post; empty while the post is vacant. */
    @Clause({"CNL-02", "CNL-54"})
    public Optional<Person> holderOn(LocalDate day) {
        return person == null ? post.holderOn(day) : Optional.of(person);
    }

    boolean isHeldBy(Person someone, LocalDate day) {
        return holderOn(day).filter(held -> held == someone).isPresent();
    }

    /** The days on which the seat belongs to the body. */
    @Clause("CNL-25")
    public Validity validity() {
        Validity whole = composition.validity();
        boolean endsEarlier = lastDay != null && (whole.validTo() == null || lastDay.isBefore(whole.validTo()));
        return endsEarlier ? whole.until(lastDay) : whole;
    }

    SeatDraft toDraft() {
        return new SeatDraft(role, post, person, byAgreement, category, represents);
    }

    boolean isRemoved() {
        return lastDay != null;
    }

    public Composition composition() {
        return composition;
    }

    /** Place in the list of the composition, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public SeatRole role() {
        return role;
    }

    /** Null where the seat is defined by a person. */
    public Post post() {
        return post;
    }

    /** Null where the seat is defined by a post. */
    public Person person() {
        return person;
    }

    public boolean isByAgreement() {
        return byAgreement;
    }

    /** Null until the consent is recorded. */
    public LocalDate consentDate() {
        return consentDate;
    }

    public String consentDocument() {
        return consentDocument;
    }

    /** Null outside associations by direction. */
    public MemberCategory category() {
        return category;
    }

    /** The institution that the member of an association represents, or null. */
    public Institution represents() {
        return represents;
    }

    /** When the member was compared with the criteria, or null. */
    public LocalDate checkedOn() {
        return checkedOn;
    }

    public Person checkedBy() {
        return checkedBy;
    }

    /** Id of the decision that removed the member, or null. */
    public Long removedByDecision() {
        return removedByDecision;
    }
}
