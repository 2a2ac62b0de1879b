package kz.kenes.training.order.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.training.order.api.ApprovedItemRow;
import kz.kenes.training.order.api.OrderRow;
import kz.kenes.training.order.api.TrainingOrders;
import kz.kenes.training.order.vocabulary.OrderState;

/** Trip orders, and the approved trainings that are still without one. */
@Named
@ViewScoped
public class TrainingOrdersPage implements Serializable {

    @EJB
    private TrainingOrders orders;

    private LazyRows<OrderRow> rows;
    private List<ApprovedItemRow> waiting;

    @PostConstruct
    void read() {
        rows = LazyRows.of(orders::list, "state", "year");
        waiting = orders.items(FreeItems.query()).rows();
    }

    public LazyRows<OrderRow> getRows() {
        return rows;
    }

    public List<ApprovedItemRow> getWaiting() {
        return waiting;
    }

    public OrderState[] getStates() {
        return OrderState.values();
    }
}
