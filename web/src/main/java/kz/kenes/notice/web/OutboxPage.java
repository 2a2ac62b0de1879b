package kz.kenes.notice.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.notice.api.MailRow;
import kz.kenes.notice.api.Outbox;
import kz.kenes.notice.vocabulary.MailState;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Screen;

/** The mails that leave Kenes: which wait, which were given up, and why. */
@Named
@ViewScoped
public class OutboxPage implements Serializable {

    @EJB
    private Outbox outbox;

    @Inject
    private Screen screen;

    private LazyRows<MailRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(outbox::list, "state");
    }

    public String retry(MailRow mail) {
        outbox.retry(mail.id(), mail.version());
        screen.done("outbox.retried", mail.recipient());
        return screen.to("/notice/outbox");
    }

    public String retryAll() {
        screen.done("outbox.retried-all", outbox.retryAll());
        return screen.to("/notice/outbox");
    }

    public LazyRows<MailRow> getRows() {
        return rows;
    }

    public MailState[] getStates() {
        return MailState.values();
    }
}
