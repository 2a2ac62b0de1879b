package kz.kenes.training.order.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.web.Screen;
import kz.kenes.training.order.api.ApprovedItemRow;
import kz.kenes.training.order.api.ChangeOrder;
import kz.kenes.training.order.api.OrderView;
import kz.kenes.training.order.api.SignerChoice;
import kz.kenes.training.order.api.TrainingOrders;
import kz.kenes.training.order.api.TravellerView;
import kz.kenes.training.vocabulary.SheetFormat;

/** A trip order: who goes, its paper, and what may be done with it. */
@Named
@ViewScoped
public class TrainingOrderPage implements Serializable {

    @EJB
    private TrainingOrders orders;

    @Inject
    private Screen screen;

    private long id;
    private OrderView order;
    private List<SignerChoice> signers = List.of();
    private List<ApprovedItemRow> free = List.of();
    private Long signer;
    private Long itemId;
    private String reason;

    public void load() {
        order = orders.get(id);
        if (order.may("EDIT")) {
            signers = orders.signers();
            free = orders.items(FreeItems.query()).rows();
        }
    }

    public String issue() {
        int number = orders.issue(id, order.version(), signer);
        screen.done("training.order.issued", number);
        return again();
    }

    public String send() {
        orders.send(id, order.version(), itemId);
        screen.done("training.order.sent");
        return again();
    }

    public String leaveOut(TravellerView traveller) {
        orders.leaveOut(id, order.version(), traveller.lineId());
        screen.done("training.order.leftOut");
        return again();
    }

    public String change() {
        return screen.to("/training/order", orders.change(new ChangeOrder(id, order.version(), reason, null)));
    }

    public String cancel() {
        orders.cancel(id, order.version(), reason);
        screen.done("training.order.cancelled");
        return again();
    }

    public String acquaint() {
        orders.acquaint(id);
        screen.done("training.order.acquainted");
        return again();
    }

    public void paper(String language, String format) {
        screen.download(orders.paper(id, Language.ofTag(language), SheetFormat.valueOf(format)));
    }

    private String again() {
        return screen.to("/training/order", id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public OrderView getOrder() {
        return order;
    }

    public List<SignerChoice> getSigners() {
        return signers;
    }

    public List<ApprovedItemRow> getFree() {
        return free;
    }

    public Long getSigner() {
        return signer;
    }

    public void setSigner(Long signer) {
        this.signer = signer;
    }

    public Long getItemId() {
        return itemId;
    }

    public void setItemId(Long itemId) {
        this.itemId = itemId;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
