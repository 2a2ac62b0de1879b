package kz.kenes.training.order.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.order.api.ColleagueChoice;
import kz.kenes.training.order.api.OrderView;
import kz.kenes.training.order.api.ReplaceTraveller;
import kz.kenes.training.order.api.TrainingOrders;
import kz.kenes.training.order.api.TravellerView;

/** A colleague of the same unit goes instead of somebody. */
@Named
@ViewScoped
public class OrderReplacePage implements Serializable {

    @EJB
    private TrainingOrders orders;

    @Inject
    private Screen screen;

    private long id;
    private long line;
    private OrderView order;
    private TravellerView traveller;
    private List<ColleagueChoice> colleagues;
    private Long colleague;
    private String reason;

    public void load() {
        order = orders.get(id);
        colleagues = orders.colleagues(id, line);
        traveller = order.travellers().stream()
                .filter(one -> one.lineId() == line)
                .findFirst()
                .orElseThrow();
    }

    public String save() {
        try {
            orders.replace(new ReplaceTraveller(id, order.version(), line, colleague, reason));
        } catch (KenesException refused) {
            screen.wrong(refused.key().endsWith("REASON_REQUIRED") ? "reason" : "colleague", refused);
            return null;
        }
        screen.done("training.order.replaced");
        return screen.to("/training/order", id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public long getLine() {
        return line;
    }

    public void setLine(long line) {
        this.line = line;
    }

    public TravellerView getTraveller() {
        return traveller;
    }

    public List<ColleagueChoice> getColleagues() {
        return colleagues;
    }

    public Long getColleague() {
        return colleague;
    }

    public void setColleague(Long colleague) {
        this.colleague = colleague;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
