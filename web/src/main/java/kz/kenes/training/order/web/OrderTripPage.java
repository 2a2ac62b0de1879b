package kz.kenes.training.order.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.order.api.OrderView;
import kz.kenes.training.order.api.TrainingOrders;

/** Place and days of a drafted order. */
@Named
@ViewScoped
public class OrderTripPage implements Serializable {

    @EJB
    private TrainingOrders orders;

    @Inject
    private Screen screen;

    private long id;
    private OrderView order;
    private final TripDraft trip = new TripDraft();

    public void load() {
        order = orders.get(id);
        trip.take(order);
    }

    public String save() {
        try {
            orders.describe(id, order.version(), trip.entry());
        } catch (KenesException refused) {
            TripDraft.explain(refused, screen);
            return null;
        }
        screen.done("training.order.described");
        return screen.to("/training/order", id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public TripDraft getTrip() {
        return trip;
    }
}
