package kz.kenes.training.order.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.training.order.api.OrderDesk;
import kz.kenes.training.order.api.OrderDeskEntry;

/** What waits for the reader about trip orders: a part of My desk. */
@Named
@RequestScoped
public class OrderDeskPart {

    @EJB
    private OrderDesk desk;

    private List<OrderDeskEntry> entries;

    @PostConstruct
    void read() {
        entries = desk.entries();
    }

    public List<OrderDeskEntry> getEntries() {
        return entries;
    }
}
