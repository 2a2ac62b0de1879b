package kz.kenes.council.service;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.APPROVE_COMPOSITION;
import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_PEOPLE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.council.Accountability;
import kz.kenes.council.Body;
import kz.kenes.council.Charter;
import kz.kenes.council.Composition;
import kz.kenes.council.Seat;
import kz.kenes.council.Subordination;
import kz.kenes.council.api.CharterAction;
import kz.kenes.council.api.CharterView;
import kz.kenes.council.api.Charters;
import kz.kenes.council.api.DemandCriteria;
import kz.kenes.council.api.NamedChoice;
import kz.kenes.people.Institution;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Wording;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** What is laid down about bodies beside their seats. */
@Stateless
@UseCase
public class ChartersBean implements Charters {

    @Inject
    private BodyRecords bodies;

    @Inject
    private CharterRecords charters;

    @Inject
    private Actor actor;

    @Override
    @Query
    @Clause({"CNL-07", "CNL-29"})
    @RolesAllowed(READ_MEETINGS)
    public CharterView get(long bodyId) {
        Body body = bodies.visible(bodyId);
        List<Seat> seats = bodies.seatsOn(body, actor.today());
        Optional<Charter> found = charters.of(body);
        Charter charter = found.orElseGet(() -> new Charter(body));
        Set<Institution> represented =
                seats.stream().map(Seat::represents).filter(Objects::nonNull).collect(Collectors.toSet());
        return new CharterView(
                body.id(),
                charter.version(),
                body.kind(),
                accountableTo(body),
                body.workingUnit() == null ? null : body.workingUnit().id(),
                body.workingUnit() == null ? null : body.workingUnit().name().toLocalized(),
                Subordination.isSignedForByBase(body)
                        ? body.institution().name().toLocalized()
                        : null,
                charter.universities().stream()
                        .sorted(Comparator.comparing(one -> one.name().kk()))
                        .map(ChartersBean::choice)
                        .collect(Collectors.toCollection(ArrayList::new)),
                (int) charter.universities().stream()
                        .filter(represented::contains)
                        .count(),
                charter.criteria() == null ? null : charter.criteria().toLocalized(),
                charter.criteriaGround(),
                charter.criteriaSince(),
                actions(body));
    }

    private static NamedChoice choice(Institution institution) {
        return new NamedChoice(institution.id(), institution.name().toLocalized(), null);
    }

    private List<Localized> accountableTo(Body body) {
        List<Localized> to = new ArrayList<>();
        if (Accountability.isOwedBy(body)) {
            charters.academicCouncils(body).stream()
                    .filter(reader -> Accountability.isOwedTo(reader, body))
                    .forEach(reader -> to.add(reader.name().toLocalized()));
            if (to.isEmpty()) {
                to.add(phrase("accountable.academicCouncil"));
            }
            to.add(phrase("accountable.rector"));
        }
        return to;
    }

    private static Localized phrase(String key) {
        return new Localized(
                Wording.phrase("council", key, Language.KK),
                Wording.phrase("council", key, Language.RU),
                Wording.phrase("council", key, Language.EN));
    }

    private Set<CharterAction> actions(Body body) {
        Set<CharterAction> actions = EnumSet.noneOf(CharterAction.class);
        boolean administrator = actor.may(ADMINISTER);
        if (body.kind() == BodyKind.REPUBLICAN_COUNCIL && administrator) {
            actions.add(CharterAction.APPOINT_WORKING_UNIT);
        }
        if (body.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION) {
            if (administrator || isSecretary(body)) {
                actions.add(CharterAction.NAME_UNIVERSITIES);
            }
            if (isSecretary(body)) {
                actions.add(CharterAction.CHECK_MEMBERS);
                actions.add(CharterAction.DRAFT_STRUCTURE);
            }
            if (actor.may(APPROVE_COMPOSITION) && ofBase(body)) {
                actions.add(CharterAction.DEMAND_CRITERIA);
            }
        }
        return actions;
    }

    private boolean isSecretary(Body body) {
        return actor.may(KEEP_MEETINGS) && body.isSecretary(actor.personIfAny(), actor.today());
    }

    private boolean ofBase(Body body) {
        return bodies.belongs(actor.id(), body.institution(), actor.today());
    }

    @Override
    @Query
    @RolesAllowed(ADMINISTER)
    public List<NamedChoice> workingUnits() {
        return new ArrayList<>(charters.authorisedUnits().stream()
                .map(unit -> new NamedChoice(
                        unit.id(),
                        unit.name().toLocalized(),
                        unit.institution().name().toLocalized()))
                .toList());
    }

    @Override
    @Query
    @RolesAllowed(READ_PEOPLE)
    public List<NamedChoice> universities() {
        return new ArrayList<>(
                charters.universities().stream().map(ChartersBean::choice).toList());
    }

    @Override
    @Clause("CNL-21")
    @RolesAllowed(ADMINISTER)
    public void appointWorkingUnit(long bodyId, long version, Long unitId) {
        seen(bodies.visible(bodyId), version).appoint(unitId == null ? null : charters.unit(unitId));
    }

    @Override
    @Clause({"CNL-33", "CNL-38"})
    @RolesAllowed({KEEP_MEETINGS, ADMINISTER})
    public void nameUniversities(long bodyId, long version, Set<Long> institutionIds) {
        Body body = bodies.visible(bodyId);
        require(actor.may(ADMINISTER) || isSecretary(body), SharedViolation.NOT_ALLOWED);
        Charter charter = seen(body, version);
        bodies.changes(charter);
        charter.cover(charters.institutions(institutionIds));
    }

    @Override
    @Clause("CNL-35")
    @RolesAllowed(APPROVE_COMPOSITION)
    public void demand(DemandCriteria command) {
        Body body = bodies.visible(command.bodyId());
        Institution by = ofBase(body) ? body.institution() : null;
        seen(body, command.version())
                .demand(by, LocalizedText.of(command.criteria()), command.ground(), command.since());
    }

    private Charter seen(Body body, long version) {
        Optional<Charter> found = charters.of(body);
        found.ifPresent(charter -> charter.requireUnchangedSince(version));
        return found.orElseGet(() -> charters.begin(body));
    }

    @Override
    @Clause({"CNL-35", "CNL-38"})
    @RolesAllowed(KEEP_MEETINGS)
    public void check(long compositionId, long version, Set<Long> seatIds) {
        Composition composition = bodies.composition(compositionId);
        require(isSecretary(composition.body()), SharedViolation.NOT_ALLOWED);
        composition.requireUnchangedSince(version);
        List<Seat> chosen = composition.seats().stream()
                .filter(seat -> seatIds.contains(seat.id()))
                .toList();
        require(chosen.size() == seatIds.size(), SharedViolation.NOT_FOUND);
        chosen.forEach(seat -> seat.check(actor.person(), actor.today()));
    }
}
