package kz.kenes.notice.service;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.kenes.notice.OutboxMail;

/** The steps of sending a mail, each in a transaction of its own, so that no transaction waits for the mail server. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Outgoing {

    private static final int AT_ONCE = 50;

    @Inject
    private OutboxMails mails;

    @Inject
    private Clock clock;

    /** Ids of the mails that are due, the longest waiting first. */
    public List<Long> due() {
        return mails.due(clock.instant(), AT_ONCE);
    }

    /** Takes a mail for sending; empty if another server was quicker. */
    public Optional<OutboxMail> claim(Long id) {
        return mails.locked(id).filter(mail -> mail.isDue(clock.instant())).map(mail -> {
            mail.claim(clock.instant());
            return mail;
        });
    }

    public void sent(Long id) {
        mails.locked(id).ifPresent(mail -> mail.sent(clock.instant()));
    }

    public void failed(Long id, String error) {
        mails.locked(id).ifPresent(mail -> mail.failed(error, clock.instant()));
    }
}
