package kz.kenes.notice.service;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import kz.kenes.notice.OutboxMail;
import kz.kenes.notice.api.MailRow;
import kz.kenes.notice.api.Outbox;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** {@inheritDoc} */
@Stateless
@UseCase
public class OutboxBean implements Outbox {

    @Inject
    private OutboxMails mails;

    @Inject
    private Clock clock;

    @Query
    @Override
    @RolesAllowed(ADMINISTER)
    public ListPage<MailRow> list(ListQuery query) {
        return mails.list(query);
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void retry(long mailId, long version) {
        OutboxMail mail = mails.find(mailId).orElseThrow(() -> new RuleViolation(SharedViolation.NOT_FOUND));
        mail.requireUnchangedSince(version);
        mail.retry(clock.instant());
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public int retryAll() {
        List<OutboxMail> givenUp = mails.givenUp();
        givenUp.forEach(mail -> mail.retry(clock.instant()));
        return givenUp.size();
    }
}
