package kz.kenes.people;

import static kz.kenes.people.People.UNIVERSITY;
import static kz.kenes.people.People.person;
import static kz.kenes.people.People.refused;
import static kz.kenes.people.People.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.shared.AlphabetOrder;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and addresses of persons and institutions. */
class PersonTest {

    @Test
    void aNameHasAFullAndABriefForm() {
        PersonName name = new PersonName(" Серікқызы ", "Әлия", "Болатқызы");
        assertEquals("Серікқызы Әлия Болатқызы", name.full());
        assertEquals("Ә.\u00a0Б.\u00a0Серікқызы", name.brief());
        assertEquals("Ә.\u00a0Серікқызы", new PersonName("Серікқызы", "Әлия", " ").brief());
        refused(PeopleViolation.NAME_REQUIRED, () -> new PersonName(" ", "Әлия", null));
        refused(PeopleViolation.NAME_REQUIRED, () -> new PersonName("Серікқызы", null, null));
    }

    @Test
    void anAddressIsKeptInSmallLettersOrNotAtAll() {
        Person person = person("Серікқызы");
        person.reachBy(" Aliya@Example.KZ ", " ", Language.RU);
        assertEquals("aliya@example.kz", person.email());
        assertNull(person.phone());
        person.reachBy(" ", "+7", Language.RU);
        assertNull(person.email());
    }

    @ParameterizedTest
    @ValueSource(strings = {"кате", "a@b", "a b@c.kz", "a@@c.kz", "a@c.kz.", "a@c.kz,b@c.kz", "<a@c.kz>"})
    void whatIsNoAddressIsRefused(String address) {
        refused(PeopleViolation.EMAIL_MALFORMED, () -> person("Серікқызы").reachBy(address, null, Language.KK));
    }

    @Test
    void namesSortByTheKazakhAlphabet() {
        List<String> right = List.of(
                "Абай",
                "Әбдіғали",
                "Бекова",
                "Ғабит",
                "Ескендір",
                "Қабанбай",
                "Ңғ",
                "Оспан",
                "Өтеген",
                "Тұран",
                "Ұлан",
                "Үміт",
                "Һарун",
                "Ыбырай",
                "Ілияс",
                "Яссауи");
        List<String> sorted = Stream.of(right.toArray(String[]::new))
                .sorted((one, other) -> one.hashCode() - other.hashCode())
                .sorted((one, other) -> AlphabetOrder.key(one).compareTo(AlphabetOrder.key(other)))
                .toList();
        assertEquals(right, sorted);
        assertEquals(AlphabetOrder.key("«ALT» университеті"), AlphabetOrder.key("ALT УНИВЕРСИТЕТІ"));
        assertTrue(AlphabetOrder.key("а".repeat(500)).length() <= 240);
    }

    @ParameterizedTest
    @EnumSource(InstitutionKind.class)
    @Clause("ORG-01")
    void anInstitutionHasAKindAndAName(InstitutionKind kind) {
        assertEquals(kind, new Institution(kind, text("Ұйым")).kind());
        refused(PeopleViolation.NAME_REQUIRED, () -> new Institution(kind, text("")));
        refused(PeopleViolation.NAME_REQUIRED, () -> new Institution(null, text("Ұйым")));
    }

    @Test
    @Clause("ORG-01")
    void anInstitutionNeverStandsUnderItself() {
        Institution ministry = new Institution(InstitutionKind.MINISTRY, text("Министрлік"));
        Institution committee = new Institution(InstitutionKind.COMMITTEE, text("Комитет"));
        committee.placeUnder(ministry);
        assertSame(ministry, committee.parent());
        refused(PeopleViolation.INSTITUTION_UNDER_ITSELF, () -> ministry.placeUnder(committee));
        refused(PeopleViolation.INSTITUTION_UNDER_ITSELF, () -> ministry.placeUnder(ministry));
        committee.placeUnder(null);
        ministry.placeUnder(committee);
    }

    @Test
    void formerNamesAreKept() {
        Institution university = new Institution(InstitutionKind.UNIVERSITY, text("ALT"));
        university.describe(
                InstitutionKind.UNIVERSITY,
                text("ALT университеті"),
                new LocalizedText("ALT", null, null),
                Set.of("КазАТК"));
        assertEquals(Set.of("КазАТК"), university.aliases());
        assertTrue(UNIVERSITY.isUniversity());
    }
}
