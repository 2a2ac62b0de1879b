package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import kz.kenes.notice.MailContent;
import kz.kenes.notice.MailContent.Invitation;
import kz.kenes.notice.Message;
import kz.kenes.notice.Notice;
import kz.kenes.notice.OutboxMail;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Language;

/** Lays a message on the desks of persons and, where it is to be mailed and an address is known, into the outbox. */
@ApplicationScoped
class Letters {

    @Inject
    private NoticeRecords records;

    @Inject
    private Clock clock;

    void tell(Collection<Long> persons, Function<Language, Message> wording) {
        tell(persons, wording, person -> null);
    }

    /** The message is worded once in each language that is needed; an invitation names its person. */
    @Clause("MTG-07")
    void tell(Collection<Long> persons, Function<Language, Message> wording, Function<Person, Invitation> invitation) {
        Instant now = clock.instant();
        Map<Language, Message> messages = new EnumMap<>(Language.class);
        List<Person> found = records.persons(persons);
        for (Person person : found) {
            Language language = person.language();
            Message message = messages.computeIfAbsent(language, wording);
            Notice notice = new Notice(person, message, now);
            records.add(notice);
            if (message.kind().isMailed() && person.email() != null) {
                MailContent content = MailLayout.of(message, invitation.apply(person));
                records.add(new OutboxMail(notice, person.email(), content, now));
            }
        }
    }
}
