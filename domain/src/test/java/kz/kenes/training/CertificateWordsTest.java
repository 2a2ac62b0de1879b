package kz.kenes.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.Normalizer;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.shared.Clause;
import kz.kenes.training.effect.CertificateWords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What can be read in a certificate")
class CertificateWordsTest {

    private static boolean named(String surname, String given, String text) {
        return new CertificateWords(text).name(new Person(new PersonName(surname, given, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', false",
        "'№ 88 12.05.2026', false",
        "'СЕРТИФИКАТ № 88, ҚазҰУ', false",
        "'СЕРТИФИКАТ № 88, ҚазҰУ, Алматы', true",
        "'А. Б. В. Г. Д.', false",
    })
    @Clause("TRN-05")
    void threeWordsAreEnoughToLookForAName(String text, boolean readable) {
        assertEquals(readable, new CertificateWords(text).isReadable());
    }

    @Test
    @Clause("TRN-05")
    void nothingIsReadInAScan() {
        assertFalse(CertificateWords.NONE.isReadable());
        assertFalse(new CertificateWords(null).isReadable());
    }

    @ParameterizedTest
    @CsvSource({
        "Қуанышбек, Санжар, Қуанышбек Санжар, true",
        "Қуанышбек, Санжар, САНЖАР ҚУАНЫШБЕК, true",
        "Қуанышбек, Санжар, Қуанышбек Санжарға, true",
        "Қуанышбек, Санжар, Қуанышбектің Санжар, true",
        "Қуанышбек, Санжар, Қуанышбектікін Санжар, false",
        "Қуанышбек, Санжар, Қуаныш Санжар, false",
        "Қуанышбек, Санжар, Қуанышбек Айбек, false",
        "Қуанышбек, Санжар, Қуанышбек С., true",
        "Қуанышбек, Санжар, С . Қуанышбек, true",
        "Қуанышбек, Санжар, Қуанышбек с курсами, false",
        "Қуанышбек, Санжар, Kuanyshbek Sanzhar, false",
        "Иванов, Иван, Ивановым Иваном, true",
        "Иванов, Иван, Иванову И., true",
        "Сатпаева, Алия, Сатпаевой Алие, true",
        "Сатпаева, Алия, Сатпаев Алишер, false",
        "Достоевский, Фёдор, Достоевскому Федору, true",
        "Толстая, Анна, Толстой Анне, true",
        "Ким, Юна, Кимге Юна, true",
        "Ким, Юна, Кимарас Юна, false",
        "Ли, Ян, Лицей Ян, false",
        "Ли, Ян, Лию Ян, true",
        "Ахметова-Серік, Дана, Ахметовой-Серік Дане, true",
        "Ахметова-Серік, Дана, Ахметовой Дане, false",
    })
    @Clause("TRN-05")
    void theNameStandsInAnyCase(String surname, String given, String text, boolean named) {
        assertEquals(named, named(surname, given, text));
    }

    @Test
    @Clause("TRN-05")
    void lettersAreTheSameHoweverTheFileComposesThem() {
        String apart = Normalizer.normalize("Сергей Достоевский", Normalizer.Form.NFD);
        assertEquals(true, named("Достоевский", "Сергей", apart));
    }
}
