package kz.kenes.demo.service;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.training.order.api.ApprovedItemRow;
import kz.kenes.training.order.api.ChangeOrder;
import kz.kenes.training.order.api.DraftOrder;
import kz.kenes.training.order.api.ReplaceTraveller;
import kz.kenes.training.order.api.TrainingOrders;
import kz.kenes.training.order.api.TravellerView;
import kz.kenes.training.order.api.TripEntry;

/** Trip orders to this year's trainings: one issued and changed by another, one cancelled, one drafted; one training has none. */
@ApplicationScoped
class DemoTrainingOrders {

    private static final ListQuery AHEAD =
            new ListQuery(0, 50, null, true, null, Map.of("ordered", "false", "ahead", "true"));

    @EJB
    private TrainingOrders orders;

    @Inject
    private DemoActors actors;

    void tell() {
        long two = issued(drafted(
                "Астана қ., Назарбаев Университеті", "г. Астана, Назарбаев Университет", "teacher", "umember15"));
        actors.as("teacher", () -> orders.acquaint(two));
        actors.as("hroffice", () -> {
            long changing = orders.change(
                    new ChangeOrder(two, orders.get(two).version(), "М. Ә. Сағындық ғылыми кеңеске қатысады", null));
            replace(changing, "umember15", "tutor3", "Ғылыми кеңеске қатысады");
            return issued(changing);
        });
        long cancelled = issued(drafted("Алматы қ., «Қазақтелеком» АҚ", "г. Алматы, АО «Казахтелеком»", "tutor4"));
        actors.as(
                "hroffice",
                () -> orders.cancel(
                        cancelled, orders.get(cancelled).version(), "Ұйымдастырушы курсты кейінге қалдырды"));
        drafted("Алматы қ., «Қазақтелеком» АҚ", "г. Алматы, АО «Казахтелеком»", "tutor4");
    }

    private long drafted(String placeKk, String placeRu, String... usernames) {
        return actors.as("hroffice", () -> {
            List<Long> persons = Arrays.stream(usernames).map(actors::person).toList();
            List<ApprovedItemRow> rows = orders.items(AHEAD).rows().stream()
                    .filter(row -> persons.contains(row.personId()))
                    .toList();
            return orders.draft(new DraftOrder(
                    rows.stream().map(ApprovedItemRow::id).toList(),
                    new TripEntry(
                            placeKk,
                            placeRu,
                            rows.get(0).startsOn(),
                            rows.get(0).endsOn(),
                            "Алматы",
                            "шақыру хат (демо)"),
                    null));
        });
    }

    private long issued(long order) {
        actors.as("hroffice", () -> {
            long signer = orders.signers().get(0).postId();
            orders.issue(order, orders.get(order).version(), signer);
        });
        return order;
    }

    private void replace(long order, String who, String colleague, String reason) {
        long person = actors.person(who);
        TravellerView line = orders.get(order).travellers().stream()
                .filter(one -> one.personId() == person)
                .findFirst()
                .orElseThrow();
        long other = actors.person(colleague);
        long work = orders.colleagues(order, line.lineId()).stream()
                .filter(one -> one.personId() == other)
                .findFirst()
                .orElseThrow()
                .employmentId();
        orders.replace(new ReplaceTraveller(order, orders.get(order).version(), line.lineId(), work, reason));
    }
}
