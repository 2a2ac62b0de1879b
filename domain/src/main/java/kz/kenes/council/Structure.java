package kz.kenes.council;

import static kz.kenes.council.CouncilViolation.GROUND_REQUIRED;
import static kz.kenes.council.CouncilViolation.PART_NAME_REQUIRED;
import static kz.kenes.council.CouncilViolation.PROPOSER_CANNOT_APPROVE;
import static kz.kenes.council.CouncilViolation.REMARKS_REQUIRED;
import static kz.kenes.council.CouncilViolation.STRUCTURE_BY_CHAIR;
import static kz.kenes.council.CouncilViolation.STRUCTURE_BY_SECRETARY;
import static kz.kenes.council.CouncilViolation.STRUCTURE_EMPTY;
import static kz.kenes.council.CouncilViolation.STRUCTURE_NOT_EDITABLE;
import static kz.kenes.council.CouncilViolation.STRUCTURE_NOT_PROPOSED;
import static kz.kenes.council.CouncilViolation.STRUCTURE_NOT_PROVIDED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.kenes.council.vocabulary.StructureState;
import kz.kenes.people.Person;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/**
 * Of what parts an association by direction consists. Its secretary drafts and proposes it; it holds once the chair of the
 * association has approved it, until the next one is approved.
 */
@Entity
@Table(name = "body_structure")
public class Structure extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    @Enumerated(EnumType.STRING)
    @Column(name = "structure_state")
    private StructureState state = StructureState.DRAFT;

    private String ground;

    @OneToMany(mappedBy = "structure", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<StructurePart> parts = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposer_id")
    private Person proposer;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approver_id")
    private Person approver;

    @Column(name = "approved_at")
    private Instant approvedAt;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private LocalDate to;

    private String remarks;

    protected Structure() {}

    /** Begins a draft. */
    @Clause({"CNL-32", "CNL-38"})
    public Structure(Body body, Person secretary, Instant now) {
        require(body.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, STRUCTURE_NOT_PROVIDED);
        this.body = body;
        requireSecretary(secretary, now);
    }

    /**
     * Replaces what the draft says; the parts stand in the given order.
     *
     * @param newGround number, date and title of the document
     */
    @Clause("CNL-32")
    public void change(String newGround, List<PartDraft> drafts, Person secretary, Instant now) {
        requireSecretary(secretary, now);
        require(state == StructureState.DRAFT || state == StructureState.RETURNED, STRUCTURE_NOT_EDITABLE, state);
        require(newGround != null && !newGround.isBlank(), GROUND_REQUIRED);
        List<StructurePart> after = new ArrayList<>();
        for (PartDraft draft : drafts) {
            int place = after.size() + 1;
            require(draft.name() != null && !draft.name().kk().isBlank(), PART_NAME_REQUIRED, place);
            after.add(new StructurePart(this, place, draft));
        }
        this.ground = newGround.strip();
        parts.clear();
        parts.addAll(after);
    }

    /** The secretary puts it before the chair. */
    @Clause("CNL-32")
    public void propose(Person secretary, Instant now) {
        requireSecretary(secretary, now);
        require(state == StructureState.DRAFT || state == StructureState.RETURNED, STRUCTURE_NOT_EDITABLE, state);
        require(!parts.isEmpty(), STRUCTURE_EMPTY);
        this.proposer = secretary;
        this.remarks = null;
        this.state = StructureState.PROPOSED;
    }

    /**
     * The chair approves it; from that day it holds in place of the one before.
     *
     * @param before the structure in force, or null
     */
    @Clause("CNL-32")
    public void approve(Person chair, Structure before, Instant now) {
        require(state == StructureState.PROPOSED, STRUCTURE_NOT_PROPOSED);
        requireChair(chair, now);
        LocalDate today = Body.dayOf(now);
        if (before != null) {
            before.to = today.isAfter(before.from) ? today.minusDays(1) : before.from;
        }
        this.state = StructureState.APPROVED;
        this.approver = chair;
        this.approvedAt = now;
        this.from = before != null && !today.isAfter(before.from) ? before.from.plusDays(1) : today;
    }

    @Clause("CNL-32")
    public void giveBack(Person chair, String why, Instant now) {
        require(state == StructureState.PROPOSED, STRUCTURE_NOT_PROPOSED);
        requireChair(chair, now);
        require(why != null && !why.isBlank(), REMARKS_REQUIRED);
        this.state = StructureState.RETURNED;
        this.remarks = why.strip();
    }

    /** The secretary takes the proposed structure back. */
    public void takeBack() {
        require(state == StructureState.PROPOSED, STRUCTURE_NOT_PROPOSED);
        this.state = StructureState.DRAFT;
    }

    private void requireSecretary(Person person, Instant now) {
        require(body.isSecretary(person, Body.dayOf(now)), STRUCTURE_BY_SECRETARY);
    }

    private void requireChair(Person person, Instant now) {
        require(person != proposer, PROPOSER_CANNOT_APPROVE);
        require(body.isChair(person, Body.dayOf(now)), STRUCTURE_BY_CHAIR);
    }

    /** True once it is approved, on the days on which it holds. */
    @Clause("CNL-32")
    public boolean isInForceOn(LocalDate day) {
        return state == StructureState.APPROVED && !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    public Body body() {
        return body;
    }

    public StructureState state() {
        return state;
    }

    /** Null in a new draft. */
    public String ground() {
        return ground;
    }

    /** In their order. */
    public List<StructurePart> parts() {
        return parts.stream()
                .sorted(Comparator.comparing(StructurePart::ordinal))
                .toList();
    }

    public Person proposer() {
        return proposer;
    }

    public Person approver() {
        return approver;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    /** First day in force, or null before the approval. */
    public LocalDate from() {
        return from;
    }

    /** Last day in force, or null while it holds. */
    public LocalDate to() {
        return to;
    }

    /** Why it was returned, or null. */
    public String remarks() {
        return remarks;
    }
}
