package kz.kenes.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.kenes.people.api.DescribePerson;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonRow;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.testing.Kenes;
import kz.kenes.testing.Remote;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The letters of the Kazakh alphabet are kept, found and sorted alike by both databases. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(TestRun.H2)
class KazakhLettersIT {

    private static final List<String> SURNAMES = List.of(
            "Абаев", "Әбаев", "Бабаев", "Габаев", "Ғабаев", "Ибаев", "Кабаев", "Қабаев", "Набаев", "Оңбаев", "Өбаев",
            "Убаев", "Ұбаев", "Үбаев", "Хабаев", "Һабаев", "Ыбаев", "Ібаев");

    @Test
    void postgresqlKeepsFindsAndSortsThem() {
        assertEquals(SURNAMES, sorted(TestRun.kenes()));
    }

    @Test
    void theEmbeddedDatabaseKeepsFindsAndSortsThem() {
        assertEquals(SURNAMES, sorted(TestRun.kenesOnH2()));
    }

    private static List<String> sorted(Kenes kenes) {
        People people = Remote.as(kenes, "hroffice").api(People.class);
        String number = String.valueOf(System.nanoTime());
        SURNAMES.stream()
                .sorted((one, other) -> one.hashCode() - other.hashCode())
                .forEach(surname -> people.register(
                        new DescribePerson(surname, "Ұлғат" + number, null, null, null, Language.KK, null, null)));
        return people.list(new ListQuery(0, 50, "name", true, "ҰЛҒАТ" + number, null)).rows().stream()
                .map(PersonRow::name)
                .map(name -> name.substring(0, name.indexOf(' ')))
                .toList();
    }
}
