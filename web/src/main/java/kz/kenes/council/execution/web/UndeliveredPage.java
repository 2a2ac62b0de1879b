package kz.kenes.council.execution.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.execution.api.Deliveries;
import kz.kenes.council.execution.api.DeliveryRow;
import kz.kenes.council.execution.vocabulary.DeliveryState;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** Copies of decisions that have not arrived. */
@Named
@ViewScoped
public class UndeliveredPage implements Serializable {

    @EJB
    private Deliveries deliveries;

    @Inject
    private Screen screen;

    private LazyRows<DeliveryRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(deliveries::undelivered, "state", "late", "body");
    }

    public LazyRows<DeliveryRow> getRows() {
        return rows;
    }

    public List<DeliveryState> getStates() {
        return List.of(DeliveryState.WAITING, DeliveryState.SENT);
    }

    public List<Option> getLate() {
        return List.of(new Option("true", screen.text("yes")));
    }
}
