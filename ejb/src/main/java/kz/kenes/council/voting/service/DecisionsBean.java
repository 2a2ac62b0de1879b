package kz.kenes.council.voting.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.meeting.service.MeetingRecords;
import kz.kenes.council.service.Actor;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.Charge;
import kz.kenes.council.voting.Decision;
import kz.kenes.council.voting.DecisionRecorded;
import kz.kenes.council.voting.DecisionRemoved;
import kz.kenes.council.voting.api.ChangeDecision;
import kz.kenes.council.voting.api.DecisionRow;
import kz.kenes.council.voting.api.Decisions;
import kz.kenes.council.voting.api.RecordDecision;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Localized;

/** Decisions that follow from adopted votes. */
@Stateless
@UseCase
public class DecisionsBean implements Decisions {

    @Inject
    private DecisionRecords decisions;

    @Inject
    private BallotRecords ballots;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> events;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public ListPage<DecisionRow> list(ListQuery query) {
        return decisions.list(query, actor.language());
    }

    @Override
    @Clause({"MTG-24", "CNL-24"})
    @RolesAllowed(KEEP_MEETINGS)
    public long record(RecordDecision command) {
        Ballot ballot = ballots.get(command.ballotId());
        meetings.bringSeats(ballot.meeting());
        Charge charge = charge(
                command.type(), command.text(), command.personIds(), command.unitIds(), command.due(), command.basis());
        Decision decision = new Decision(ballot, charge, actor.person(), actor.now());
        decisions.add(decision);
        events.fire(new DecisionRecorded(
                decision.id(),
                ballot.meeting().id(),
                decision.text().toLocalized(),
                decision.due(),
                decision.persons().stream().map(Person::id).toList()));
        return decision.id();
    }

    @Override
    @Clause({"MTG-24", "MTG-28"})
    @RolesAllowed(KEEP_MEETINGS)
    public void change(ChangeDecision command) {
        Decision decision = decision(command.decisionId(), command.version());
        decision.change(
                charge(
                        command.type(),
                        command.text(),
                        command.personIds(),
                        command.unitIds(),
                        command.due(),
                        command.basis()),
                actor.person(),
                actor.now());
    }

    @Override
    @Clause("MTG-28")
    @RolesAllowed(KEEP_MEETINGS)
    public void remove(long decisionId, long version) {
        Decision decision = decision(decisionId, version);
        events.fire(new DecisionRemoved(decision.id(), decision.number()));
        decision.withdraw(decisions.of(decision.item()), actor.person(), actor.now());
        decisions.remove(decision);
    }

    private Decision decision(long id, long version) {
        Decision decision = decisions.get(id);
        decision.requireUnchangedSince(version);
        meetings.bringSeats(decision.meeting());
        return decision;
    }

    private Charge charge(
            DecisionType type, Localized text, List<Long> persons, List<Long> units, LocalDate due, String basis) {
        return new Charge(
                type,
                LocalizedText.of(text),
                persons.stream().map(meetings::person).toList(),
                units.stream().map(decisions::unit).toList(),
                due,
                basis);
    }
}
