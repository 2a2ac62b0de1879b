package kz.kenes.council.execution.service;

import static kz.kenes.people.vocabulary.Permission.EXECUTE;
import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import kz.kenes.council.Body;
import kz.kenes.council.execution.DecisionDelivery;
import kz.kenes.council.execution.DecisionsDelivered;
import kz.kenes.council.execution.ExecutionViolation;
import kz.kenes.council.execution.MaterialsPublication;
import kz.kenes.council.execution.UniversityResponse;
import kz.kenes.council.execution.api.AnswerDecision;
import kz.kenes.council.execution.api.Deliveries;
import kz.kenes.council.execution.api.DeliveryRow;
import kz.kenes.council.execution.api.DeliverySheet;
import kz.kenes.council.execution.service.DeliveryRecords.Ending;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.council.service.DaySeats;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Copies of decisions: sent by the secretary, taken note of by the recipients, answered by the universities. */
@Stateless
@UseCase
public class DeliveriesBean implements Deliveries {

    @Inject
    private DeliveryRecords deliveries;

    @Inject
    private UndeliveredRecords undelivered;

    @Inject
    private Recipients recipients;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Actor actor;

    @Inject
    private Event<Object> events;

    @Override
    @Query
    @Clause({"MTG-30", "MTG-31", "MTG-35"})
    @RolesAllowed(READ_MEETINGS)
    public DeliverySheet of(long minutesId) {
        Minutes minutes = deliveries.minutes(minutesId);
        Body body = minutes.body();
        Map<Long, DaySeats> seats = recipients.seats(body);
        boolean secretary = actor.may(KEEP_MEETINGS)
                && seats.get(body.id()).rolesOf(actor.id()).contains(SeatRole.SECRETARY);
        List<DecisionDelivery> copies = deliveries.of(minutes);
        Predicate<DecisionDelivery> own = recipients.ofCaller(body, seats);
        List<DeliveryRow> rows = new ArrayList<>();
        copies.forEach(copy -> rows.add(DeliveryViews.row(copy, actor.today(), own, secretary)));
        boolean association = Recipients.isAssociation(body);
        Ending ending = deliveries.ending(minutes);
        Optional<MaterialsPublication> published =
                association ? Optional.ofNullable(ending.publication()) : Optional.empty();
        return new DeliverySheet(
                minutes.id(),
                minutes.meeting().id(),
                body.id(),
                body.name().toLocalized(),
                association,
                minutes.number(),
                minutes.date(),
                ending.signedOn(),
                rows,
                DeliveryViews.level(copies),
                published.map(MaterialsPublication::link).orElse(null),
                published.map(MaterialsPublication::on).orElse(null),
                body.institution().site(),
                secretary && copies.stream().anyMatch(copy -> copy.sentAt() == null),
                secretary && association);
    }

    @Override
    @Query
    @Clause({"MTG-30", "MTG-31"})
    @RolesAllowed(READ_MEETINGS)
    public ListPage<DeliveryRow> undelivered(ListQuery query) {
        return undelivered.list(query, actor.today());
    }

    @Override
    @Clause({"MTG-30", "MTG-31"})
    @RolesAllowed(KEEP_MEETINGS)
    public int send(long minutesId) {
        Minutes minutes = deliveries.minutes(minutesId);
        bodies.bringSeats(minutes.body(), actor.today());
        List<DecisionDelivery> copies = deliveries.of(minutes);
        require(!copies.isEmpty(), ExecutionViolation.NOTHING_TO_DELIVER);
        List<DecisionDelivery> sent = copies.stream()
                .filter(copy -> copy.send(actor.person(), actor.now()))
                .toList();
        if (!sent.isEmpty()) {
            events.fire(new DecisionsDelivered(
                    minutes.id(),
                    minutes.body().name().toLocalized(),
                    minutes.number(),
                    minutes.date(),
                    recipients.told(minutes.body(), sent, actor.today())));
        }
        return sent.size();
    }

    @Override
    @Clause({"MTG-30", "MTG-31"})
    @RolesAllowed(EXECUTE)
    public void receive(long deliveryId, long version) {
        DecisionDelivery delivery = deliveries.get(deliveryId);
        delivery.requireUnchangedSince(version);
        boolean own = recipients
                .ofCaller(delivery.body(), recipients.seats(delivery.body()))
                .test(delivery);
        delivery.receive(actor.person(), own, actor.now());
    }

    @Override
    @Clause({"CNL-36", "MTG-35"})
    @RolesAllowed(EXECUTE)
    public void answer(AnswerDecision command) {
        DecisionDelivery delivery = deliveries.get(command.deliveryId());
        delivery.requireUnchangedSince(command.version());
        boolean own = recipients
                .ofCaller(delivery.body(), recipients.seats(delivery.body()))
                .test(delivery);
        UniversityResponse response = new UniversityResponse(command.accepted(), command.on(), command.text());
        delivery.answer(response, own, actor.person(), actor.now());
    }

    @Override
    @Clause("MTG-32")
    @RolesAllowed(KEEP_MEETINGS)
    public void publish(long meetingId, String link) {
        Meeting meeting = deliveries.meeting(meetingId);
        bodies.bringSeats(meeting.body(), actor.today());
        Optional<MaterialsPublication> published = deliveries.publication(meeting);
        if (published.isPresent()) {
            published.get().lead(link, actor.person(), actor.now());
        } else {
            deliveries.add(new MaterialsPublication(meeting, link, actor.person(), actor.now()));
        }
    }
}
