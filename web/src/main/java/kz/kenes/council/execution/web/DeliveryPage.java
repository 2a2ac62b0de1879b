package kz.kenes.council.execution.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.council.execution.api.AnswerDecision;
import kz.kenes.council.execution.api.Deliveries;
import kz.kenes.council.execution.api.DeliveryRow;
import kz.kenes.council.execution.api.DeliverySheet;
import kz.kenes.shared.web.Screen;

/** The copies of the decisions of one set of minutes: sent, received, answered, and where the materials are published. */
@Named
@ViewScoped
public class DeliveryPage implements Serializable {

    @EJB
    private Deliveries deliveries;

    @Inject
    private Screen screen;

    private Long id;
    private DeliverySheet sheet;
    private DeliveryRow chosen;
    private Boolean accepted;
    private LocalDate answeredOn;
    private String text;
    private String link;

    public void load() {
        sheet = deliveries.of(id);
        link = sheet.link();
    }

    public String send() {
        int sent = deliveries.send(id);
        screen.done("delivery.sent", sent);
        return again();
    }

    public void receive(DeliveryRow row) {
        deliveries.receive(row.id(), row.version());
        load();
    }

    public void choose(DeliveryRow row) {
        chosen = row;
        accepted = row.accepted();
        answeredOn = row.answeredOn();
        text = row.answer();
    }

    public String answer() {
        deliveries.answer(new AnswerDecision(chosen.id(), chosen.version(), accepted, answeredOn, text));
        screen.done("delivery.answered");
        return again();
    }

    public String publish() {
        deliveries.publish(sheet.meetingId(), link);
        screen.done("delivery.published.done");
        return again();
    }

    private String again() {
        return screen.to("/council/delivery", id);
    }

    public DeliverySheet getSheet() {
        return sheet;
    }

    public DeliveryRow getChosen() {
        return chosen;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Boolean getAccepted() {
        return accepted;
    }

    public void setAccepted(Boolean accepted) {
        this.accepted = accepted;
    }

    public LocalDate getAnsweredOn() {
        return answeredOn;
    }

    public void setAnsweredOn(LocalDate answeredOn) {
        this.answeredOn = answeredOn;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getLink() {
        return link;
    }

    public void setLink(String link) {
        this.link = link;
    }
}
