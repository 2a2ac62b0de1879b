package kz.kenes.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.EJB;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.FoundBody;
import kz.kenes.journal.api.Journal;
import kz.kenes.journal.api.JournalRow;
import kz.kenes.journal.service.JournalWriter;
import kz.kenes.journal.vocabulary.ActOutcome;
import kz.kenes.notice.api.Notices;
import kz.kenes.people.api.AccountRow;
import kz.kenes.people.api.AccountView;
import kz.kenes.people.api.Profile;
import kz.kenes.people.api.SignIn;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.testing.Accounts;
import kz.kenes.testing.InContainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wildfly.security.auth.server.SecurityIdentity;

/** What the journal tells of commands that were carried out, refused, denied, or never came so far. */
@Clause("DOC-21")
class JournalIT extends InContainer {

    private static final String AUDITOR = "journal-auditor";
    private static final String EMPLOYEE = "journal-employee";
    private static final String ADMINISTRATOR = "journal-admin";

    @EJB(lookup = "java:global/kenes/kenes-ejb/JournalBean!kz.kenes.journal.api.Journal")
    private Journal journal;

    @EJB(lookup = "java:global/kenes/kenes-ejb/NoticesBean!kz.kenes.notice.api.Notices")
    private Notices notices;

    @EJB(lookup = "java:global/kenes/kenes-ejb/ProfileBean!kz.kenes.people.api.Profile")
    private Profile profile;

    @EJB(lookup = "java:global/kenes/kenes-ejb/SignInBean!kz.kenes.people.api.SignIn")
    private SignIn signIn;

    @EJB(lookup = "java:global/kenes/kenes-ejb/AccountsBean!kz.kenes.people.api.Accounts")
    private kz.kenes.people.api.Accounts accounts;

    @EJB(lookup = "java:global/kenes/kenes-ejb/BodiesBean!kz.kenes.council.api.Bodies")
    private Bodies bodies;

    @EJB(lookup = "java:global/kenes/kenes-ejb/JournalWriter!kz.kenes.journal.service.JournalWriter")
    private JournalWriter writer;

    @BeforeEach
    void openAccounts() throws Exception {
        inTransaction(() -> {
            Accounts.open(entities, AUDITOR, Language.KK, Role.AUDITOR);
            Accounts.open(entities, EMPLOYEE, Language.RU, Role.EMPLOYEE);
            return Accounts.open(entities, ADMINISTRATOR, Language.EN, Role.ADMINISTRATOR);
        });
    }

    @Test
    void aCommandIsToldWithItsCallerAndSealed() throws Exception {
        Accounts.as(EMPLOYEE, done(notices::markAllRead));
        while (writer.seal()) {
            entities.clear();
        }
        JournalRow told = last(EMPLOYEE, "notice.Notices.markAllRead");
        assertEquals(ActOutcome.ACCEPTED, told.outcome());
        assertEquals("Сынақов " + EMPLOYEE, told.person());
        assertTrue(told.number() > 0);
        assertEquals("Барлық хабарламаны оқылды деп белгілеу", told.action());
    }

    @Test
    void aQueryLeavesNoEntry() throws Exception {
        Accounts.as(EMPLOYEE, notices::unread);
        assertEquals(List.of(), told(EMPLOYEE, "notice.Notices.unread"));
    }

    @Test
    void aRefusedCommandIsToldWithTheReasonInTheCallersLanguage() {
        KenesException refusal =
                assertThrows(KenesException.class, () -> Accounts.as(EMPLOYEE, done(() -> notices.markRead(-77))));
        assertEquals("shared.NOT_FOUND", refusal.key());
        assertEquals("Такой записи нет или она вам недоступна.", refusal.getMessage());
        JournalRow told = last(EMPLOYEE, "notice.Notices.markRead");
        assertEquals(ActOutcome.REFUSED, told.outcome());
        assertEquals("shared.NOT_FOUND", told.reason());
        assertEquals(refusal.getMessage(), told.message());
        assertEquals("notice=-77", told.subject());
    }

    @Test
    void aCommandDeniedByRoleIsToldWithWhoTried() {
        KenesException refusal =
                assertThrows(KenesException.class, () -> Accounts.as(EMPLOYEE, () -> journal.verifyAgainst(5, "x")));
        assertEquals("shared.NOT_ALLOWED", refusal.key());
        JournalRow told = last(EMPLOYEE, "journal.Journal.verifyAgainst");
        assertEquals(ActOutcome.DENIED, told.outcome());
    }

    @Test
    void aMalformedCommandNamesItsFields() {
        KenesException refusal = assertThrows(
                KenesException.class,
                () -> Accounts.as(
                        ADMINISTRATOR, () -> bodies.found(new FoundBody(null, null, 1, null, null, null, " "))));
        assertEquals("shared.INVALID_INPUT", refusal.key());
        assertEquals(
                List.of(
                        "from",
                        "must be filled in",
                        "ground",
                        "must be filled in",
                        "kind",
                        "must be filled in",
                        "name",
                        "must be filled in"),
                refusal.arguments());
        assertEquals(
                ActOutcome.REFUSED, last(ADMINISTRATOR, "council.Bodies.found").outcome());
    }

    @Test
    void noPasswordReachesTheJournal() throws Exception {
        assertThrows(
                KenesException.class,
                () -> Accounts.as(EMPLOYEE, done(() -> profile.changePassword("ескі құпия", "жаңа құпиясөз 2026"))));
        JournalRow told = last(EMPLOYEE, "people.Profile.changePassword");
        String arguments = Accounts.as(AUDITOR, () -> journal.get(told.id())).arguments();
        assertEquals("{\"oldPassword\":\"•••\",\"newPassword\":\"•••\"}", arguments);
    }

    @Test
    void aSignInEndsWhenTheRolesChange() throws Exception {
        SecurityIdentity before = Accounts.signIn(EMPLOYEE);
        before.runAs((Callable<Long>) notices::unread);
        AccountRow row = Accounts.as(
                        ADMINISTRATOR, () -> accounts.list(ListQuery.first(1).searching(EMPLOYEE)))
                .rows()
                .get(0);
        AccountView account = Accounts.as(ADMINISTRATOR, () -> accounts.get(row.id()));
        Set<Role> roles = account.roles().contains(Role.HR) ? Set.of(Role.EMPLOYEE) : Set.of(Role.EMPLOYEE, Role.HR);
        Accounts.as(ADMINISTRATOR, done(() -> accounts.grant(account.id(), account.version(), roles)));
        KenesException refusal =
                assertThrows(KenesException.class, () -> before.runAs((Callable<Long>) notices::unread));
        assertEquals("shared.SIGNED_OUT", refusal.key());
        assertEquals(0, Accounts.as(EMPLOYEE, notices::unread));
    }

    @Test
    void aFailedSignInIsToldUnderTheNameThatWasTried() {
        signIn.attempt("journal-nobody", "құпиясөз");
        JournalRow told = last("journal-nobody", "people.SignIn.attempt");
        assertEquals(ActOutcome.REFUSED, told.outcome());
        assertFalse(told.message().contains("құпиясөз"));
    }

    @Test
    void theListIsSearchedByDayOutcomeAndSubject() throws Exception {
        assertThrows(KenesException.class, () -> Accounts.as(EMPLOYEE, done(() -> notices.markRead(-99))));
        assertEquals(1, count(Map.of("subject", "notice=-99", "outcome", "REFUSED", "username", EMPLOYEE)));
        assertEquals(0, count(Map.of("subject", "notice=-9", "username", EMPLOYEE)));
        assertEquals(0, count(Map.of("subject", "notice=-99", "since", "2100-01-01")));
        assertEquals(1, count(Map.of("subject", "notice=-99", "until", "2100-01-01")));
        assertEquals(0, count(Map.of("since", "жоқ")));
        assertEquals(0, count(Map.of("outcome", "' or 1=1 --")));
        assertEquals(0, count(Map.of("area", "people", "subject", "notice=-99")));
        assertEquals(1, count(Map.of("area", "notice", "subject", "notice=-99")));
    }

    private long count(Map<String, String> filters) throws Exception {
        ListQuery query = new ListQuery(0, 10, "at", false, null, filters);
        return Accounts.as(AUDITOR, () -> journal.list(query)).total();
    }

    private JournalRow last(String username, String command) {
        return told(username, command).get(0);
    }

    private List<JournalRow> told(String username, String command) {
        ListQuery query = new ListQuery(0, 10, null, true, null, Map.of("username", username, "command", command));
        try {
            return Accounts.as(AUDITOR, () -> journal.list(query)).rows();
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Callable<Void> done(Runnable command) {
        return () -> {
            command.run();
            return null;
        };
    }
}
