package kz.kenes.people;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import kz.kenes.people.api.Accounts;
import kz.kenes.people.api.DescribePerson;
import kz.kenes.people.api.Institutions;
import kz.kenes.people.api.OpenAccount;
import kz.kenes.people.api.People;
import kz.kenes.people.api.Positions;
import kz.kenes.people.api.Posts;
import kz.kenes.people.api.Profile;
import kz.kenes.people.api.Units;
import kz.kenes.people.intake.api.StaffImport;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.testing.Remote;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what with people and accounts. Whoever may, meets an id that does not exist; the others do not get that far. */
class PeopleRolesIT {

    private static final long NOWHERE = 1;

    private static final Map<String, Consumer<Remote>> DEEDS = Map.ofEntries(
            Map.entry("own profile", caller -> caller.api(Profile.class).mine()),
            Map.entry("read institutions", caller -> caller.api(Institutions.class)
                    .list(ListQuery.first(1))),
            Map.entry("read positions", caller -> caller.api(Positions.class).catalogue()),
            Map.entry("read people", caller -> caller.api(People.class).list(ListQuery.first(1))),
            Map.entry("read posts", caller -> caller.api(Posts.class).list(ListQuery.first(1))),
            Map.entry("read accounts", caller -> caller.api(Accounts.class).list(ListQuery.first(1))),
            Map.entry("change people", caller -> caller.api(People.class)
                    .change(NOWHERE, 1, new DescribePerson("Т", "А", null, null, null, Language.KK, null, null))),
            Map.entry("import", caller -> caller.api(StaffImport.class).template(NOWHERE)),
            Map.entry("change institutions", caller -> caller.api(Institutions.class)
                    .close(NOWHERE, 1, LocalDate.of(2026, 1, 1))),
            Map.entry("change units", caller -> caller.api(Units.class)
                    .releaseHead(NOWHERE, 1, LocalDate.of(2026, 1, 1))),
            Map.entry("change posts", caller -> caller.api(Posts.class).vacate(NOWHERE, 1, LocalDate.of(2026, 1, 1))),
            Map.entry("change accounts", caller -> caller.api(Accounts.class)
                    .open(new OpenAccount(NOWHERE, "x.y.z", Set.of(Role.MEMBER)))));

    @ParameterizedTest
    @CsvSource({
        "own profile, admin hroffice rector usecretary umember1 teacher auditor portal, ''",
        "read institutions, admin hroffice rector usecretary umember1 teacher auditor portal, ''",
        "read positions, admin hroffice teacher portal, ''",
        "read people, admin hroffice rector uchair usecretary umember1 auditor portal, teacher",
        "read posts, admin hroffice rector uchair usecretary umember1 auditor portal, teacher",
        "read accounts, admin, hroffice rector uchair usecretary umember1 auditor portal teacher",
        "change people, admin hroffice portal, rector uchair usecretary umember1 auditor teacher",
        "import, admin hroffice portal, rector uchair usecretary umember1 auditor teacher",
        "change institutions, admin, hroffice rector uchair usecretary umember1 auditor portal teacher",
        "change units, admin, hroffice rector uchair usecretary umember1 auditor portal teacher",
        "change posts, admin, hroffice rector uchair usecretary umember1 auditor portal teacher",
        "change accounts, admin, hroffice rector uchair usecretary umember1 auditor portal teacher",
    })
    void onlyTheRightRolesMay(String deed, String allowed, String refused) {
        for (String username : allowed.split(" ")) {
            assertDoesNotThrow(() -> attempt(deed, username), deed + " as " + username);
        }
        for (String username : refused.isEmpty() ? new String[0] : refused.split(" ")) {
            KenesException refusal = assertThrows(
                    KenesException.class,
                    () -> DEEDS.get(deed).accept(Remote.as(TestRun.kenes(), username)),
                    deed + " as " + username);
            assertEquals("shared.NOT_ALLOWED", refusal.key(), deed + " as " + username);
        }
    }

    private static void attempt(String deed, String username) {
        try {
            DEEDS.get(deed).accept(Remote.as(TestRun.kenes(), username));
        } catch (KenesException absent) {
            assertEquals("shared.NOT_FOUND", absent.key(), deed + " as " + username);
        }
    }
}
