package kz.kenes.council.service;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PROPOSE_COMPOSITION;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.Composition;
import kz.kenes.council.Seat;
import kz.kenes.council.SeatDraft;
import kz.kenes.council.api.ChangeComposition;
import kz.kenes.council.api.CompositionAction;
import kz.kenes.council.api.CompositionView;
import kz.kenes.council.api.Compositions;
import kz.kenes.council.api.DraftComposition;
import kz.kenes.council.api.SeatEntry;
import kz.kenes.council.vocabulary.CompositionState;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Compositions on their way from the draft to approval, and their changes afterwards. */
@Stateless
@UseCase
public class CompositionsBean implements Compositions {

    @Inject
    private BodyRecords bodies;

    @Inject
    private Removals removals;

    @Inject
    private SeatPositions positions;

    @Inject
    private Actor actor;

    @Inject
    private CompositionApprovals approvals;

    @Inject
    private CharterRecords charters;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public CompositionView get(long compositionId) {
        Composition composition = bodies.composition(compositionId);
        Body body = composition.body();
        Set<CompositionAction> actions = actions(composition);
        boolean open = composition.state() == CompositionState.APPROVED
                || !actions.isEmpty()
                || prepares(body)
                || approvals.awaits(composition, actor.personIfAny());
        require(open, SharedViolation.NOT_FOUND);
        LocalDate day = dayOf(composition);
        return new CompositionView(
                composition.id(),
                composition.version(),
                body.id(),
                body.name().toLocalized(),
                composition.state(),
                composition.validity().validFrom(),
                composition.validity().validTo(),
                composition.ground(),
                BodyViews.seats(composition.seats(), day, positions.of(composition.seats(), day)),
                BodyViews.nameOf(composition.proposer()),
                composition.proposedAt(),
                BodyViews.nameOf(composition.approver()),
                composition.approvedAt(),
                charters.warnings(composition, composition.seats(), day, actor.language()),
                actions);
    }

    /** Today, or the nearest day on which the composition is meant to hold. */
    private LocalDate dayOf(Composition composition) {
        LocalDate today = actor.today();
        LocalDate first = composition.validity().validFrom();
        LocalDate last = composition.validity().validTo();
        if (today.isBefore(first)) {
            return first;
        }
        return last != null && today.isAfter(last) ? last : today;
    }

    private Set<CompositionAction> actions(Composition composition) {
        Set<CompositionAction> actions = EnumSet.noneOf(CompositionAction.class);
        CompositionState state = composition.state();
        Body body = composition.body();
        if (state == CompositionState.DRAFT || state == CompositionState.RETURNED) {
            if (prepares(body)) {
                actions.add(CompositionAction.CHANGE);
            }
            if (actor.may(PROPOSE_COMPOSITION) && isChairOf(composition)) {
                actions.add(CompositionAction.PROPOSE);
            }
        }
        return actions;
    }

    @Override
    @Clause({"CNL-03", "CNL-30"})
    @RolesAllowed({ADMINISTER, PROPOSE_COMPOSITION, KEEP_MEETINGS})
    public long draft(DraftComposition command) {
        Body body = bodies.visible(command.bodyId());
        requirePrepares(body);
        bodies.changes(body);
        Composition draft = body.draftComposition(command.from(), command.ground());
        if (draft.seats().isEmpty()) {
            bodies.chairPost(body)
                    .ifPresent(post -> draft.change(
                            command.from(), command.ground(), List.of(SeatDraft.of(SeatRole.CHAIR, post))));
        }
        bodies.add(draft);
        return draft.id();
    }

    @Override
    @RolesAllowed({ADMINISTER, PROPOSE_COMPOSITION, KEEP_MEETINGS})
    public void change(ChangeComposition command) {
        Composition composition = bodies.composition(command.compositionId());
        requirePrepares(composition.body());
        composition.requireUnchangedSince(command.version());
        bodies.changes(composition);
        composition.change(
                command.from(),
                command.ground(),
                command.seats().stream().map(this::seat).toList());
    }

    private SeatDraft seat(SeatEntry entry) {
        return new SeatDraft(
                entry.role(),
                entry.postId() == null ? null : bodies.post(entry.postId()),
                entry.personId() == null ? null : bodies.person(entry.personId()),
                entry.byAgreement(),
                entry.category(),
                null);
    }

    @Override
    @Clause("CNL-05")
    @RolesAllowed(PROPOSE_COMPOSITION)
    public void propose(long compositionId, long version) {
        Composition composition = bodies.composition(compositionId);
        composition.requireUnchangedSince(version);
        composition.propose(actor.person(), actor.now());
        approvals.submit(composition, actor.person());
    }

    @Override
    @RolesAllowed({KEEP_MEETINGS, ADMINISTER})
    public void recordConsent(long seatId, long version, LocalDate date, String document) {
        Seat seat = bodies.seat(seatId);
        Body body = seat.composition().body();
        boolean keeper = actor.may(KEEP_MEETINGS) && body.isSecretary(actor.personIfAny(), actor.today());
        require(keeper || actor.may(ADMINISTER), SharedViolation.NOT_ALLOWED);
        seat.requireUnchangedSince(version);
        seat.consent(date, document, actor.today());
    }

    @Override
    @RolesAllowed(KEEP_MEETINGS)
    public void removeMember(long seatId, long version, long decisionId, LocalDate lastDay) {
        Seat seat = bodies.seat(seatId);
        require(seat.composition().body().isSecretary(actor.personIfAny(), actor.today()), SharedViolation.NOT_ALLOWED);
        seat.requireUnchangedSince(version);
        removals.remove(seat, decisionId, lastDay);
    }

    /** Chair of the body today, or, while it has no composition, the chair whom the draft names. */
    private boolean isChairOf(Composition composition) {
        LocalDate today = actor.today();
        Body body = composition.body();
        Person me = actor.personIfAny();
        if (body.compositionOn(today).isPresent()) {
            return body.isChair(me, today);
        }
        return composition.seats().stream()
                .filter(seat -> seat.role() == SeatRole.CHAIR)
                .anyMatch(seat ->
                        seat.holderOn(today).filter(holder -> holder == me).isPresent());
    }

    private void requirePrepares(Body body) {
        require(prepares(body), SharedViolation.NOT_ALLOWED);
    }

    /** Chair and secretary prepare compositions; the administrator those of a body that has none yet. */
    private boolean prepares(Body body) {
        Person me = actor.personIfAny();
        LocalDate today = actor.today();
        return actor.may(ADMINISTER)
                || actor.may(PROPOSE_COMPOSITION) && body.isChair(me, today)
                || actor.may(KEEP_MEETINGS) && body.isSecretary(me, today);
    }
}
