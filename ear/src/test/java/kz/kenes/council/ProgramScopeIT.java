package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import kz.kenes.council.api.Bodies;
import kz.kenes.council.api.BodyRow;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.people.api.Accounts;
import kz.kenes.people.api.OneTimePassword;
import kz.kenes.people.api.OpenAccount;
import kz.kenes.people.api.Profile;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.plan.event.api.Events;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Kenes;
import kz.kenes.testing.Remote;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.Test;

/** Another system sees the bodies of the institutions that were given to its account, and no other. */
class ProgramScopeIT {

    private static final String OWN_PASSWORD = "Бағдарлама-кілті-2026";

    private final Kenes kenes = TestRun.kenes();

    @Test
    void aProgramSeesWhatWasGivenToItAndNothingElse() {
        RemoteCouncil given = new RemoteCouncil(kenes, BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 4);
        RemoteCouncil foreign = new RemoteCouncil(kenes, BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 4);
        long meeting = given.planned(null, 1);
        long foreignMeeting = foreign.planned(null, 1);
        Accounts accounts = given.administrator.api(Accounts.class);
        OneTimePassword account =
                accounts.open(new OpenAccount(null, "scope" + System.nanoTime(), Set.of(Role.SYSTEM)));
        Remote.as(kenes, account.username(), account.password())
                .api(Profile.class)
                .changePassword(account.password(), OWN_PASSWORD);
        Remote program = Remote.as(kenes, account.username(), OWN_PASSWORD);
        Bodies bodies = program.api(Bodies.class);

        assertEquals(0, bodies.list(ListQuery.first(1)).total());
        assertEquals(0, program.api(Meetings.class).list(ListQuery.first(1)).total());
        assertEquals(0, program.api(Events.class).list(ListQuery.first(1)).total());
        assertNotFound(() -> bodies.get(given.body, null));

        accounts.giveInstitutions(
                account.accountId(), accounts.get(account.accountId()).version(), Set.of(given.institution));

        assertEquals(
                given.body,
                bodies.list(ListQuery.first(9)).rows().stream()
                        .map(BodyRow::id)
                        .reduce((one, other) -> -1L)
                        .orElse(0L));
        assertEquals(given.body, program.api(Meetings.class).get(meeting).bodyId());
        assertEquals(4, bodies.get(given.body, null).members());
        assertNotFound(() -> bodies.get(foreign.body, null));
        assertNotFound(() -> program.api(Meetings.class).get(foreignMeeting));
    }

    private static void assertNotFound(Runnable call) {
        assertEquals(
                "shared.NOT_FOUND",
                assertThrows(KenesException.class, call::run).key());
    }
}
