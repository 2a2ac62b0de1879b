package kz.kenes.training.order.api;

import jakarta.ejb.Remote;
import java.util.List;

/** Trip orders on My desk. */
@Remote
public interface OrderDesk {

    /** Approved trainings that begin soon and stand in no order, for the HR service; orders to take note of, for employees. */
    List<OrderDeskEntry> entries();
}
