package kz.kenes.regulation;

import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.kenes.reference.PublishedFacts;
import kz.kenes.reference.PublishedRemit;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** To which tasks, subjects and directions the work of a body is linked. */
class RemitLinksTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    private static RemitLinks links(BodyKind body, RemitEntry... entries) {
        return new RemitLinks(body, List.of(entries), DAY);
    }

    @ParameterizedTest
    @Clause({"CNL-08", "CNL-23", "CNL-40"})
    @CsvSource({
        "COUNCIL_TASK,          15, оқу-әдістемелік жұмыс саласындағы ағымдағы жағдайды талдау",
        "REPUBLICAN_SUBJECT,    11, кадрларды даярлау бағыттары бойынша ОӘБ оқу-әдістемелік",
        "ASSOCIATION_TASK,       3, әлемдік білім беру кеңістігінде",
        "ASSOCIATION_DIRECTION, 17, жоғары және жоғары оқу орнынан кейінгі білім беру сапасын қамтамасыз етудің сыртқы",
    })
    void theDocumentsNameSoMany(RemitKind kind, int entries, String beginning) {
        List<PublishedRemit> list = PublishedFacts.remits().stream()
                .filter(remit -> remit.kind() == kind)
                .toList();
        assertEquals(entries, list.size());
        for (int i = 0; i < entries; i++) {
            assertEquals(i + 1, list.get(i).number());
        }
        assertTrue(
                list.get(0).text().kk().contains(beginning), list.get(0).text().kk());
    }

    @Test
    @Clause("CNL-08")
    void anAgendaOfTheCouncilNamesATask() {
        BodyKind council = BodyKind.EDUCATIONAL_METHODICAL_COUNCIL;
        assertRefused(
                RegulationViolation.COUNCIL_TASK_REQUIRED, () -> links(council).requireEnoughForAgenda());
        RemitEntry task = RemitLists.first(RemitKind.COUNCIL_TASK);
        assertDoesNotThrow(() -> links(council, task).requireEnoughForAgenda());
        assertRefused(
                RegulationViolation.COUNCIL_TASK_REQUIRED, () -> links(council).requireEnoughForPlan());
    }

    @Test
    @Clause("CNL-23")
    void anAgendaOfTheRepublicanCouncilNamesASubject() {
        BodyKind council = BodyKind.REPUBLICAN_COUNCIL;
        assertRefused(RegulationViolation.REPUBLICAN_SUBJECT_REQUIRED, () -> links(council)
                .requireEnoughForAgenda());
        assertDoesNotThrow(() ->
                links(council, RemitLists.first(RemitKind.REPUBLICAN_SUBJECT)).requireEnoughForAgenda());
    }

    @Test
    @Clause("CNL-40")
    void anAssociationNamesADirectionInItsPlanButNeedNotOnAnAgenda() {
        BodyKind association = BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
        assertDoesNotThrow(() -> links(association).requireEnoughForAgenda());
        RemitEntry task = RemitLists.first(RemitKind.ASSOCIATION_TASK);
        assertRefused(RegulationViolation.ASSOCIATION_DIRECTION_REQUIRED, () -> links(association, task)
                .requireEnoughForPlan());
        RemitEntry direction = RemitLists.first(RemitKind.ASSOCIATION_DIRECTION);
        assertDoesNotThrow(() -> links(association, task, direction).requireEnoughForPlan());
    }

    @ParameterizedTest
    @EnumSource(
            value = BodyKind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"EDUCATIONAL_METHODICAL_COUNCIL", "REPUBLICAN_COUNCIL", "METHODICAL_ASSOCIATION_BY_DIRECTION"})
    void otherBodiesHaveNoList(BodyKind body) {
        assertDoesNotThrow(() -> links(body).requireEnoughForPlan());
        Arrays.stream(RemitKind.values())
                .map(RemitLists::first)
                .forEach(entry -> assertRefused(RegulationViolation.REMIT_OF_OTHER_KIND, () -> links(body, entry)
                        .requireEnoughForAgenda()));
    }

    @ParameterizedTest
    @Clause("CNL-08")
    @CsvSource({"2026-03-11, true", "2026-03-12, true", "2026-03-13, false"})
    void theListHoldsOnTheDayOfTheWork(LocalDate first, boolean holds) {
        RemitEntry task = RemitLists.of(RemitKind.COUNCIL_TASK, first).entries().get(0);
        RemitLinks links = links(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, task);
        if (holds) {
            assertDoesNotThrow(links::requireEnoughForAgenda);
        } else {
            assertRefused(RegulationViolation.REMIT_NOT_IN_FORCE, links::requireEnoughForAgenda);
        }
    }
}
