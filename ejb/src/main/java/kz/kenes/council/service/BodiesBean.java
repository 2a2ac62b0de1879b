package kz.kenes.council.service;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.APPROVE_COMPOSITION;
import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PROPOSE_COMPOSITION;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.Composition;
import kz.kenes.council.Seat;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.BodyAction;
import kz.kenes.council.api.BodyRow;
import kz.kenes.council.api.BodyView;
import kz.kenes.council.api.CompositionRow;
import kz.kenes.council.api.FoundBody;
import kz.kenes.council.api.HeldSeat;
import kz.kenes.council.vocabulary.CompositionState;
import kz.kenes.people.Person;
import kz.kenes.regulation.Edition;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** The register of bodies. */
@Stateless
@UseCase
public class BodiesBean implements Bodies {

    @Inject
    private BodyRecords bodies;

    @Inject
    private HeldSeatRecords heldSeats;

    @Inject
    private SeatPositions positions;

    @Inject
    private CharterRecords charters;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ListPage<BodyRow> list(ListQuery query) {
        return bodies.list(query, actor.now());
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public BodyView get(long bodyId, LocalDate on) {
        LocalDate day = on == null ? actor.today() : on;
        Body body = bodies.visible(bodyId);
        List<Seat> seats = bodies.seatsOn(body, day);
        Composition inForce = body.compositionOn(day).orElse(null);
        Edition edition = body.regulation().findEditionOn(day).orElse(null);
        return new BodyView(
                body.id(),
                body.version(),
                body.kind(),
                body.name().toLocalized(),
                body.institution().id(),
                body.institution().name().toLocalized(),
                body.parent() == null ? null : body.parent().id(),
                body.parent() == null ? null : body.parent().name().toLocalized(),
                day,
                edition == null ? null : BodyViews.edition(edition),
                inForce == null ? null : BodyViews.row(inForce, seats.size()),
                BodyViews.seats(seats, day, positions.of(seats, day)),
                seats.size(),
                edition == null ? 0 : edition.rules().quorumOf(seats.size()),
                inForce == null ? List.of() : charters.warnings(inForce, seats, day, actor.language()),
                actions(body));
    }

    private Set<BodyAction> actions(Body body) {
        Set<BodyAction> actions = EnumSet.noneOf(BodyAction.class);
        Person me = actor.personIfAny();
        LocalDate today = actor.today();
        boolean keeper = actor.may(KEEP_MEETINGS) && body.isSecretary(me, today);
        boolean administrator = actor.may(ADMINISTER);
        if (administrator || keeper || actor.may(PROPOSE_COMPOSITION) && body.isChair(me, today)) {
            actions.add(BodyAction.DRAFT_COMPOSITION);
        }
        if (keeper || actor.may(KEEP_MEETINGS) && body.isClerk(me, today)) {
            actions.add(BodyAction.PLAN_MEETING);
        }
        if (keeper || administrator) {
            actions.add(BodyAction.RECORD_CONSENT);
        }
        if (keeper && body.kind() == BodyKind.REPUBLICAN_COUNCIL) {
            actions.add(BodyAction.REMOVE_MEMBER);
        }
        return actions;
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public long found(FoundBody command) {
        Body body = new Body(
                command.kind(),
                LocalizedText.of(command.name()),
                bodies.institution(command.institutionId()),
                command.parentId() == null ? null : bodies.visible(command.parentId()),
                regulation(command),
                command.from(),
                command.ground());
        bodies.add(body);
        return body.id();
    }

    /** The one named, else one for the kind, else a new one with the profile of the kind. */
    private Regulation regulation(FoundBody command) {
        if (command.regulationId() != null) {
            return bodies.regulation(command.regulationId());
        }
        Regulation known = bodies.regulationFor(command.kind());
        if (known != null) {
            return known;
        }
        Regulation made = new Regulation(LocalizedText.of(command.name()), command.kind(), command.ground());
        made.issue("1", command.ground(), command.from(), Profiles.of(command.kind()));
        bodies.add(made);
        return made;
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public List<CompositionRow> compositions(long bodyId) {
        Body body = bodies.visible(bodyId);
        boolean prepares = actions(body).contains(BodyAction.DRAFT_COMPOSITION) || actor.may(APPROVE_COMPOSITION);
        List<CompositionRow> rows = new ArrayList<>();
        for (Object[] found : bodies.compositions(body)) {
            Composition composition = (Composition) found[0];
            if (prepares || composition.state() == CompositionState.APPROVED) {
                rows.add(BodyViews.row(composition, ((Number) found[1]).intValue()));
            }
        }
        return rows;
    }

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public List<HeldSeat> seatsOf(long personId) {
        return heldSeats.of(personId);
    }
}
