package kz.kenes.notice.service;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.kenes.notice.OutboxMail;

/**
 * Carries the mails out, on every server; a mail that one server has claimed is left alone by the others. While the mail
 * server is away only the first mail of a round is tried, and all of them wait.
 */
@Startup
@Singleton
@DependsOn("Migrator")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MailSender {

    private static final System.Logger LOG = System.getLogger("kz.kenes.notice");
    private static final Duration PAUSE = Duration.ofSeconds(5);

    @Resource
    private TimerService timers;

    @EJB
    private Outgoing outgoing;

    @Inject
    private MailSession session;

    @Inject
    private Clock clock;

    /** Said once, not at each round. */
    private boolean serverIsAway;

    /** Each run orders the next one, so that a slow mail server is never asked twice at once. */
    @PostConstruct
    void orderNextRun() {
        timers.createSingleActionTimer(PAUSE.toMillis(), new TimerConfig("send mails", false));
    }

    @Timeout
    void run() {
        try {
            sendDue();
        } finally {
            orderNextRun();
        }
    }

    /** Sends what is due now. */
    public void sendDue() {
        try {
            List<Long> due = outgoing.due();
            while (!due.isEmpty() && send(due)) {
                due = outgoing.due();
            }
        } catch (EJBException unavailable) {
            LOG.log(Level.WARNING, "The outbox could not be read: {0}", unavailable.getMessage());
        }
    }

    /** False when the mail server is away. */
    private boolean send(List<Long> due) {
        Transport transport;
        try {
            transport = session.connect();
        } catch (MessagingException away) {
            LOG.log(
                    serverIsAway ? Level.DEBUG : Level.WARNING,
                    "The mail server is away, {0} or more mails wait: {1}",
                    due.size(),
                    away.getMessage());
            serverIsAway = true;
            outgoing.claim(due.get(0)).ifPresent(mail -> outgoing.failed(mail.id(), away.toString()));
            return false;
        }
        if (serverIsAway) {
            serverIsAway = false;
            LOG.log(Level.INFO, "The mail server answers again");
        }
        try (transport) {
            for (Long id : due) {
                Optional<OutboxMail> claimed = outgoing.claim(id);
                if (claimed.isPresent() && !send(claimed.get(), transport)) {
                    return false;
                }
            }
        } catch (MessagingException closing) {
            LOG.log(Level.DEBUG, "The connection to the mail server ended badly: {0}", closing.getMessage());
        }
        return true;
    }

    /** False when the connection broke. A mail that the server refuses does not hold up the others. */
    private boolean send(OutboxMail mail, Transport transport) {
        try {
            session.send(mail, transport, clock.instant());
        } catch (MessagingException refused) {
            LOG.log(Level.WARNING, "Mail {0} was not taken: {1}", mail.id(), refused.getMessage());
            outgoing.failed(mail.id(), refused.toString());
            return transport.isConnected();
        }
        outgoing.sent(mail.id());
        return true;
    }
}
