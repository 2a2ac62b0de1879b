package kz.kenes.reference;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.vocabulary.Localized;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The facts of the documents")
class PublishedFactsTest {

    private final List<PublishedSeat> seats = PublishedFacts.republicanSeats();
    private final List<PublishedInstitution> institutions = PublishedFacts.institutions();

    @Test
    @Clause("CNL-16")
    void theRepublicanCouncilHasThirtySixSeatsInTheOrderOfTheAnnex() {
        assertEquals(IntStream.rangeClosed(1, 36).boxed().toList(), numbers(seats));
    }

    @Test
    @Clause("CNL-16")
    void twentyOneSeatsAreByAgreement() {
        List<PublishedSeat> byAgreement =
                seats.stream().filter(PublishedSeat::byAgreement).toList();
        assertEquals(21, byAgreement.size());
        assertEquals(
                List.of(6, 7, 8, 9, 16, 17, 18, 20, 21, 22, 23, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36),
                numbers(byAgreement));
    }

    @Test
    @Clause({"CNL-16", "CNL-17"})
    void oneChairOneDeputyAndOneSecretaryAreAmongTheSeats() {
        var byRole = seats.stream().collect(groupingBy(PublishedSeat::role));
        assertEquals(List.of(1), numbers(byRole.get(SeatRole.CHAIR)));
        assertEquals(List.of(3), numbers(byRole.get(SeatRole.DEPUTY_CHAIR)));
        assertEquals(List.of(4), numbers(byRole.get(SeatRole.SECRETARY)));
        assertEquals(33, byRole.get(SeatRole.MEMBER).size());
    }

    @Test
    @Clause("CNL-19")
    void onlyRowsTwoAndThreeNameTheSamePost() {
        assertEquals(seats.get(1).post(), seats.get(2).post());
        assertEquals(35, seats.stream().map(PublishedSeat::post).distinct().count());
    }

    @Test
    @Clause("ORG-27")
    void theRowWithoutAnOfficeIsReadAsTheRectorsAndSaysSo() {
        List<PublishedSeat> supplied =
                seats.stream().filter(seat -> seat.post().kk().contains("[")).toList();
        assertEquals(List.of(18), numbers(supplied));
        assertEquals(
                "Астана медицина университеті [ректоры]", supplied.get(0).post().kk());
    }

    @Test
    @Clause("ORG-01")
    void everySeatBelongsToARegisteredInstitutionAndEachInstitutionHasASeat() {
        assertEquals(
                institutions.stream().map(PublishedInstitution::key).collect(toSet()),
                seats.stream().map(PublishedSeat::institution).collect(toSet()));
    }

    @Test
    @Clause("ORG-01")
    void parentsStandBeforeThoseThatBelongToThem() {
        Set<String> seen = new HashSet<>();
        for (PublishedInstitution institution : institutions) {
            assertTrue(institution.parent() == null || seen.contains(institution.parent()), institution.key());
            assertTrue(seen.add(institution.key()), institution.key());
        }
        assertEquals(32, seen.size());
    }

    @Test
    @Clause("ORG-01")
    void twentyFiveUniversitiesTakePart() {
        assertEquals(
                25,
                institutions.stream()
                        .filter(institution -> institution.kind() == InstitutionKind.UNIVERSITY)
                        .count());
    }

    static Stream<Localized> texts() {
        return Stream.concat(
                        PublishedFacts.institutions().stream().map(PublishedInstitution::name),
                        PublishedFacts.republicanSeats().stream().map(PublishedSeat::post))
                .map(LocalizedText::toLocalized);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyNameIsGivenInThreeLanguages(Localized text) {
        assertFalse(text.kk().isBlank());
        assertFalse(text.ru().isBlank());
        assertTrue(text.en().matches("[\\p{IsLatin}\\p{Punct}“”’ ]+"), text.en());
    }

    private static List<Integer> numbers(List<PublishedSeat> some) {
        return some.stream().map(PublishedSeat::number).toList();
    }
}
