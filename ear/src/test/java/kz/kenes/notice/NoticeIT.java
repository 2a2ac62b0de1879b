package kz.kenes.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import kz.kenes.council.meeting.MeetingCancelled;
import kz.kenes.council.meeting.MeetingConvened;
import kz.kenes.council.meeting.MeetingInvitation;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.notice.api.MailRow;
import kz.kenes.notice.api.Notices;
import kz.kenes.notice.api.Outbox;
import kz.kenes.notice.service.MailSender;
import kz.kenes.notice.vocabulary.Channel;
import kz.kenes.notice.vocabulary.MailState;
import kz.kenes.people.Person;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.testing.Accounts;
import kz.kenes.testing.InContainer;
import kz.kenes.testing.TestRun;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * A meeting is convened and cancelled; the members read of it in the system and by mail, also when the mail server was away.
 * The steps inside the server and those at the mail server take turns.
 */
@Clause("MTG-07")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ResourceLock(TestRun.MAIL)
class NoticeIT extends InContainer {

    private static final String MEMBER = "notice-member";
    private static final String GUEST = "notice-reader";
    private static final String ADMINISTRATOR = "notice-admin";
    private static final long MEETING = -7;
    private static final Localized BODY =
            new Localized("Оқу-әдістемелік кеңес", "Учебно-методический совет", "Methodical council");

    @EJB(lookup = "java:global/kenes/kenes-ejb/NoticesBean!kz.kenes.notice.api.Notices")
    private Notices notices;

    @EJB(lookup = "java:global/kenes/kenes-ejb/OutboxBean!kz.kenes.notice.api.Outbox")
    private Outbox outbox;

    @EJB(lookup = "java:global/kenes/kenes-ejb/MailSender!kz.kenes.notice.service.MailSender")
    private MailSender sender;

    @Inject
    private Event<MeetingConvened> convened;

    @Inject
    private Event<MeetingCancelled> cancelled;

    /**
     * The mails of the demo data: behind all of them a mail of this test would not have its turn. What was being sent while
     * another test took its server away is ordered anew; nothing is on its way when a run of the sender has changed nothing.
     */
    @Test
    @Order(0)
    void whatWaitsAlreadyIsSent() throws Exception {
        inTransaction(() -> {
            Accounts.open(entities, ADMINISTRATOR, Language.KK, Role.ADMINISTRATOR);
            return null;
        });
        for (int wait = 0; wait < 20 && waiting().total() > 0; wait++) {
            long before = waiting().total();
            TimeUnit.SECONDS.sleep(6);
            ListPage<MailRow> still = waiting();
            if (still.total() == before) {
                still.rows().forEach(this::retry);
            }
        }
        assertEquals(0, waiting().total());
    }

    private ListPage<MailRow> waiting() throws Exception {
        ListQuery query = ListQuery.first(100).filteredBy("state", MailState.WAITING.name());
        return Accounts.as(ADMINISTRATOR, () -> outbox.list(query));
    }

    private void retry(MailRow mail) {
        try {
            Accounts.as(ADMINISTRATOR, () -> {
                outbox.retry(mail.id(), mail.version());
                return null;
            });
        } catch (Exception refused) {
            throw new IllegalStateException(refused);
        }
    }

    @Test
    @Order(1)
    @RunAsClient
    void theMailServerGoesAway() {
        TestRun.mail().stop();
    }

    @Test
    @Order(2)
    void theMembersAreToldOnTheirDesksAndTheMailsWait() throws Exception {
        inTransaction(() -> {
            convened.fire(new MeetingConvened(meeting()));
            return null;
        });
        // each run tries the oldest mail only while the server is away; mails of others may stand before
        for (int run = 0; run < 300 && mails().stream().allMatch(mail -> mail.lastError() == null); run++) {
            sender.sendDue();
        }
        assertEquals(1, Accounts.as(MEMBER, notices::unread));
        var row = Accounts.as(MEMBER, () -> notices.list(ListQuery.first(5)))
                .rows()
                .get(0);
        assertEquals("Отырысқа шақыру: Оқу-әдістемелік кеңес, 2026 жылғы 2 наурыз, сағат 15:00", row.title());
        assertEquals("/council/meeting?id=" + MEETING, row.link());
        List<MailRow> waiting = mails();
        assertEquals(2, waiting.size());
        assertTrue(waiting.stream().allMatch(mail -> mail.state() == MailState.WAITING), waiting.toString());
        assertTrue(waiting.stream().anyMatch(mail -> mail.lastError() != null), waiting.toString());
    }

    @Test
    @Order(3)
    @RunAsClient
    void theMailServerComesBack() {
        TestRun.mail().start();
    }

    @Test
    @Order(4)
    void theMailsGoOutOnceAndTheDeliveryIsKept() throws Exception {
        mails().forEach(this::retry);
        sender.sendDue();
        sender.sendDue();
        List<MailRow> sent = mails();
        assertTrue(sent.stream().allMatch(mail -> mail.state() == MailState.SENT), sent.toString());
        KenesException refusal = assertThrows(
                KenesException.class,
                () -> Accounts.as(ADMINISTRATOR, () -> {
                    outbox.retry(sent.get(0).id(), sent.get(0).version());
                    return null;
                }));
        assertEquals("notice.SENT_ALREADY", refusal.key());
        List<Channel> channels = entities.createQuery(
                        "select d.channel from NoticeDelivery d where d.notice.meetingId = :meeting"
                                + " and d.notice.person.email = :address order by d.deliveredAt",
                        Channel.class)
                .setParameter("meeting", MEETING)
                .setParameter("address", MEMBER + "@example.kz")
                .getResultList();
        assertEquals(List.of(Channel.DESK, Channel.MAIL), channels);
    }

    @Test
    @Order(5)
    @RunAsClient
    void theInvitationArrivesOnceInTheReadersLanguageWithACalendarEntry() throws Exception {
        MimeMessage kazakh = onlyMail(MEMBER);
        assertEquals("Отырысқа шақыру: Оқу-әдістемелік кеңес, 2026 жылғы 2 наурыз, сағат 15:00", kazakh.getSubject());
        assertTrue(kazakh.getFrom()[0].toString().contains("@"), Arrays.toString(kazakh.getFrom()));
        List<BodyPart> parts = parts(kazakh);
        String text = text(parts, "text/plain");
        assertTrue(text.contains("1. Әдістемелік жұмыс жоспары: ә, ғ, қ, ң, ө, ұ, ү, һ, і"), text);
        assertTrue(text(parts, "text/html").contains("&lt;b&gt;тәуекел&lt;/b&gt;"), text);
        String calendar = text(parts, "text/calendar").replace("\r\n ", "");
        assertTrue(calendar.contains("METHOD:REQUEST"), calendar);
        assertTrue(calendar.contains("UID:meeting-" + MEETING + "@kenes"), calendar);
        assertTrue(calendar.contains("DTSTART;TZID=Asia/Almaty:20260302T150000"), calendar);
        assertTrue(calendar.contains("mailto:" + MEMBER + "@example.kz"), calendar);
        assertEquals(
                "Invitation to a meeting: Methodical council, 2 March 2026, 15:00",
                onlyMail(GUEST).getSubject());
    }

    @Test
    @Order(6)
    void aNoticeIsReadByItsReaderOnly() throws Exception {
        long notice = Accounts.as(MEMBER, () -> notices.list(ListQuery.first(1)))
                .rows()
                .get(0)
                .id();
        KenesException refusal = assertThrows(
                KenesException.class,
                () -> Accounts.as(GUEST, () -> {
                    notices.markRead(notice);
                    return null;
                }));
        assertEquals("shared.NOT_FOUND", refusal.key());
        Accounts.as(MEMBER, () -> {
            notices.markRead(notice);
            return null;
        });
        assertEquals(0, Accounts.as(MEMBER, notices::unread));
    }

    @Test
    @Order(7)
    void aRefusedCommandTellsNobody() throws Exception {
        transaction.begin();
        convened.fire(new MeetingConvened(meeting()));
        transaction.rollback();
        assertEquals(2, mails().size());
    }

    @Test
    @Order(8)
    void aCancelledMeetingIsTold() throws Exception {
        inTransaction(() -> {
            cancelled.fire(new MeetingCancelled(meeting(), "Төраға сырқат"));
            return null;
        });
        sender.sendDue();
        assertTrue(mails().stream().allMatch(mail -> mail.state() == MailState.SENT));
    }

    @Test
    @Order(9)
    @RunAsClient
    void andLeavesTheCalendars() throws Exception {
        String calendar = text(parts(mails(MEMBER).get(1)), "text/calendar");
        assertTrue(calendar.contains("METHOD:CANCEL"), calendar);
        assertTrue(calendar.contains("SEQUENCE:1"), calendar);
        assertTrue(calendar.contains("UID:meeting-" + MEETING + "@kenes"), calendar);
    }

    private MeetingInvitation meeting() {
        Person member = Accounts.open(entities, MEMBER, Language.KK, Role.MEMBER);
        Person guest = Accounts.open(entities, GUEST, Language.EN, Role.MEMBER);
        entities.flush();
        return new MeetingInvitation(
                MEETING,
                -1,
                BODY,
                MeetingKind.ORDINARY,
                Instant.parse("2026-03-02T10:00:00Z"),
                90,
                "Алматы",
                null,
                List.of(
                        Localized.same("Әдістемелік жұмыс жоспары: ә, ғ, қ, ң, ө, ұ, ү, һ, і"),
                        Localized.same("<b>тәуекел</b>")),
                List.of(member.id(), guest.id()));
    }

    private List<MailRow> mails() throws Exception {
        ListQuery query = new ListQuery(0, 20, null, true, "notice-", Map.of());
        return Accounts.as(ADMINISTRATOR, () -> outbox.list(query)).rows();
    }

    private static MimeMessage onlyMail(String name) throws Exception {
        List<MimeMessage> found = mails(name);
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static List<MimeMessage> mails(String name) throws Exception {
        List<MimeMessage> found = new ArrayList<>();
        for (MimeMessage message : TestRun.mail().getReceivedMessages()) {
            if (message.getRecipients(Message.RecipientType.TO)[0].toString().startsWith(name + "@")) {
                found.add(message);
            }
        }
        return found;
    }

    private static List<BodyPart> parts(MimeMessage message) throws Exception {
        List<BodyPart> found = new ArrayList<>();
        collect((Multipart) message.getContent(), found);
        return found;
    }

    private static void collect(Multipart parts, List<BodyPart> found) throws Exception {
        for (int i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getContent() instanceof Multipart inner) {
                collect(inner, found);
            } else {
                found.add(part);
            }
        }
    }

    private static String text(List<BodyPart> parts, String type) throws Exception {
        for (BodyPart part : parts) {
            if (part.isMimeType(type)) {
                return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            }
        }
        throw new AssertionError("no " + type);
    }
}
