package kz.kenes.training.order.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.order.api.ApprovedItemRow;
import kz.kenes.training.order.api.DraftOrder;
import kz.kenes.training.order.api.TrainingOrders;

/** A new trip order: which employees, where and when. */
@Named
@ViewScoped
public class TrainingOrderFormPage implements Serializable {

    @EJB
    private TrainingOrders orders;

    @Inject
    private Screen screen;

    private Long item;
    private List<ApprovedItemRow> free;
    private List<Long> chosen = new ArrayList<>();
    private final TripDraft trip = new TripDraft();

    public void load() {
        free = orders.items(FreeItems.query()).rows();
        free.stream().filter(row -> item != null && row.id() == item).forEach(row -> {
            chosen.add(row.id());
            trip.setPlaceKk(row.provider());
            trip.cover(row.startsOn(), row.endsOn());
        });
    }

    public String save() {
        if (chosen.isEmpty()) {
            screen.wrong("items", "training.order.choose");
            return null;
        }
        try {
            long id = orders.draft(new DraftOrder(chosen, trip.entry(), null));
            screen.done("training.order.drafted");
            return screen.to("/training/order", id);
        } catch (KenesException refused) {
            TripDraft.explain(refused, screen);
            return null;
        }
    }

    public Long getItem() {
        return item;
    }

    public void setItem(Long item) {
        this.item = item;
    }

    public List<ApprovedItemRow> getFree() {
        return free;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }

    public TripDraft getTrip() {
        return trip;
    }
}
