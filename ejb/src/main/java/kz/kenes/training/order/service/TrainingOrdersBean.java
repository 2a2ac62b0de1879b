package kz.kenes.training.order.service;

import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;
import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;
import static kz.kenes.people.vocabulary.Permission.READ_TRAINING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.TrainingItem;
import kz.kenes.training.order.OrderLine;
import kz.kenes.training.order.TrainingOrder;
import kz.kenes.training.order.Trip;
import kz.kenes.training.order.api.ApprovedItemRow;
import kz.kenes.training.order.api.ChangeOrder;
import kz.kenes.training.order.api.ColleagueChoice;
import kz.kenes.training.order.api.DraftOrder;
import kz.kenes.training.order.api.OrderRow;
import kz.kenes.training.order.api.OrderView;
import kz.kenes.training.order.api.ReplaceTraveller;
import kz.kenes.training.order.api.SignerChoice;
import kz.kenes.training.order.api.TrainingOrders;
import kz.kenes.training.order.api.TripEntry;
import kz.kenes.training.order.vocabulary.OrderAct;
import kz.kenes.training.order.vocabulary.OrderState;
import kz.kenes.training.vocabulary.SheetFormat;

/** Trip orders, made by the HR service of the own institution. */
@Stateless
@UseCase
public class TrainingOrdersBean implements TrainingOrders {

    @Inject
    private OrderRecords orders;

    @Inject
    private ApprovedItemRecords items;

    @Inject
    private OrderViews views;

    @Inject
    private OrderLetters letters;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed({PLAN_TRAINING, READ_TRAINING})
    public ListPage<OrderRow> list(ListQuery query) {
        return orders.list(query);
    }

    @Override
    @Query
    @RolesAllowed({PLAN_TRAINING, READ_TRAINING})
    public OrderView get(long orderId) {
        return views.of(orders.get(orderId));
    }

    @Override
    @Query
    @Clause("TRN-17")
    @RolesAllowed({PLAN_TRAINING, READ_TRAINING})
    public ListPage<ApprovedItemRow> items(ListQuery query) {
        return items.list(query);
    }

    @Override
    @Query
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public List<SignerChoice> signers() {
        return orders.signerPosts(orders.myInstitution()).stream()
                .filter(post -> post.holderOn(actor.today()).isPresent())
                .map(post -> new SignerChoice(
                        post.id(),
                        post.title().toLocalized(),
                        post.holderOn(actor.today()).orElseThrow().fullName()))
                .toList();
    }

    @Override
    @Query
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public List<ColleagueChoice> colleagues(long orderId, long lineId) {
        OrderLine line = orders.line(orders.get(orderId), lineId);
        return items.colleagues(line.item().plan().unit()).stream()
                .filter(work -> work.person() != line.person())
                .map(OrderViews::colleague)
                .toList();
    }

    @Override
    @Clause("TRN-17")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public long draft(DraftOrder command) {
        Institution institution = orders.myInstitution();
        orders.lock(institution);
        Optional<TrainingOrder> known =
                command.key() == null ? Optional.empty() : orders.byKey(institution, command.key());
        if (known.isPresent()) {
            return known.get().id();
        }
        TrainingOrder order =
                new TrainingOrder(institution, trip(command.trip()), command.key(), actor.person(), actor.now());
        command.itemIds().forEach(id -> add(order, id));
        orders.add(order);
        return order.id();
    }

    private void add(TrainingOrder order, long itemId) {
        TrainingItem item = items.item(order.institution(), itemId);
        Employment work = items.work(item.performer(), item.plan().unit());
        order.send(item, work, items.openOrder(item).orElse(null), actor.today());
    }

    private static Trip trip(TripEntry entry) {
        LocalizedText place = entry.placeKk() == null
                ? null
                : new LocalizedText(entry.placeKk().strip(), entry.placeRu(), null);
        return new Trip(place, entry.departsOn(), entry.returnsOn(), entry.issuedIn(), entry.ground());
    }

    @Override
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public void describe(long orderId, long version, TripEntry trip) {
        orders.seen(orderId, version).describe(trip(trip));
    }

    @Override
    @Clause("TRN-17")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public void send(long orderId, long version, long itemId) {
        TrainingOrder order = orders.seen(orderId, version);
        orders.lock(order.institution());
        add(order, itemId);
    }

    @Override
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public void leaveOut(long orderId, long version, long lineId) {
        TrainingOrder order = orders.seen(orderId, version);
        order.leaveOut(orders.line(order, lineId));
    }

    @Override
    @Clause("TRN-17")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public void replace(ReplaceTraveller command) {
        TrainingOrder order = orders.seen(command.orderId(), command.version());
        OrderLine line = orders.line(order, command.lineId());
        Employment colleague = items.work(command.employmentId());
        order.replace(
                line,
                colleague,
                command.reason(),
                items.plannedOtherwise(colleague.person(), line.item()),
                actor.today());
    }

    @Override
    @Clause("TRN-17")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public int issue(long orderId, long version, long signerPostId) {
        TrainingOrder known = orders.get(orderId);
        if (known.state() == OrderState.ISSUED && known.version() == version + 1) {
            return known.number();
        }
        TrainingOrder order = orders.seen(orderId, version);
        List<Long> before = order.changes() == null ? List.of() : OrderRecords.persons(orders.lines(order.changes()));
        int number = orders.nextNumber(order.institution(), actor.today());
        order.issue(orders.post(signerPostId), number, actor.person(), actor.now(), actor.today());
        orders.flush();
        letters.tell(order, order.changes() == null ? OrderAct.ISSUED : OrderAct.CHANGED, before);
        return number;
    }

    @Override
    @Clause("TRN-17")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public long change(ChangeOrder command) {
        Institution institution = orders.myInstitution();
        orders.lock(institution);
        Optional<TrainingOrder> known =
                command.key() == null ? Optional.empty() : orders.byKey(institution, command.key());
        if (known.isPresent()) {
            return known.get().id();
        }
        TrainingOrder order = orders.seen(command.orderId(), command.version());
        Optional<TrainingOrder> drafted = orders.changing(order).filter(one -> one.state() == OrderState.DRAFTED);
        if (drafted.isPresent()) {
            return drafted.get().id();
        }
        TrainingOrder changing = order.change(command.reason(), command.key(), actor.person(), actor.now());
        orders.add(changing);
        return changing.id();
    }

    @Override
    @Clause("TRN-17")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public void cancel(long orderId, long version, String reason) {
        TrainingOrder order = orders.seen(orderId, version);
        boolean issued = order.state() == OrderState.ISSUED;
        order.cancel(reason, actor.person(), actor.now());
        if (issued) {
            letters.tell(order, OrderAct.CANCELLED, List.of());
        }
    }

    @Override
    @Clause("TRN-17")
    @RolesAllowed(PLAN_TRAINING)
    public void acquaint(long orderId) {
        orders.get(orderId).acquaint(actor.person(), actor.now());
    }

    @Override
    @Query
    @RolesAllowed({PLAN_TRAINING, READ_TRAINING})
    public FileContent paper(long orderId, Language language, SheetFormat format) {
        return views.paper(orders.get(orderId), language, format);
    }
}
