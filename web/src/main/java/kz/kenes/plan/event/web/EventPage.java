package kz.kenes.plan.event.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.plan.event.api.EventView;
import kz.kenes.plan.event.api.Events;
import kz.kenes.plan.event.api.Registrations;
import kz.kenes.plan.event.api.ReportEvent;
import kz.kenes.plan.event.vocabulary.ParticipantState;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Screen;

/** One event: its life, registration, participants, files and result. */
@Named
@ViewScoped
public class EventPage implements Serializable {

    @EJB
    private Events events;

    @EJB
    private Registrations registrations;

    @Inject
    private Screen screen;

    private Long id;
    private EventView event;
    private String reason;
    private String resultKk;
    private String resultRu;
    private String reportLink;

    public void load() {
        event = events.get(id);
        if (event.result() != null) {
            resultKk = event.result().kk();
            resultRu = event.result().ru();
            reportLink = event.reportLink();
        }
    }

    public String announce() {
        events.announce(id, event.version());
        screen.done("event.announced");
        return again();
    }

    public String hold() {
        events.hold(id, event.version());
        screen.done("event.held");
        return again();
    }

    public String report() {
        events.report(new ReportEvent(id, event.version(), new Localized(resultKk, resultRu, null), reportLink));
        screen.done("event.reported");
        return again();
    }

    public String cancel() {
        events.cancel(id, event.version(), reason);
        screen.done("event.cancelled");
        return again();
    }

    public String register() {
        ParticipantState got = registrations.register(id);
        if (got == ParticipantState.REGISTERED) {
            screen.done("event.registered");
        } else {
            screen.done("event.waiting");
        }
        return again();
    }

    public String withdraw() {
        registrations.withdraw(id);
        screen.done("event.withdrawn");
        return again();
    }

    public void file(long fileId) {
        screen.show(events.file(id, fileId));
    }

    private String again() {
        return screen.to("/plan/event", id);
    }

    public EventView getEvent() {
        return event;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getResultKk() {
        return resultKk;
    }

    public void setResultKk(String resultKk) {
        this.resultKk = resultKk;
    }

    public String getResultRu() {
        return resultRu;
    }

    public void setResultRu(String resultRu) {
        this.resultRu = resultRu;
    }

    public String getReportLink() {
        return reportLink;
    }

    public void setReportLink(String reportLink) {
        this.reportLink = reportLink;
    }
}
