package kz.kenes.regulation;

import static kz.kenes.regulation.RegulationViolation.EDITION_IN_PAST;
import static kz.kenes.regulation.RegulationViolation.EDITION_NOT_LATER;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Editions of a regulation")
@Clause("CNL-54")
class EditionsOverTimeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
    private static final EditionRules RULES = Profiles.of(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL);

    private final Regulation regulation = new Regulation(
            new LocalizedText("Оқу-әдістемелік кеңес туралы ереже", null, null),
            BodyKind.EDUCATIONAL_METHODICAL_COUNCIL,
            "ЖН-АЛТ-01");

    @BeforeEach
    void theFirstEditionIsInForce() {
        regulation.amend("05", "25.09.2025", LocalDate.of(2025, 9, 25), RULES, TODAY);
    }

    @Test
    void theFirstEditionMayBeginInThePast() {
        assertEquals("05", regulation.editionOn(LocalDate.of(2025, 9, 25)).label());
        assertRefused(RegulationViolation.NO_EDITION, () -> regulation.editionOn(LocalDate.of(2025, 9, 24)));
    }

    @Test
    void aLaterEditionBeginsTomorrowAtTheEarliest() {
        assertRefused(EDITION_IN_PAST, () -> regulation.amend("06", "бұйрық", TODAY, RULES, TODAY));
        regulation.amend("06", "бұйрық", TODAY.plusDays(1), RULES, TODAY);
        assertEquals("05", regulation.editionOn(TODAY).label());
        assertEquals("06", regulation.editionOn(TODAY.plusDays(1)).label());
    }

    @Test
    void theEditionBeforeEndsOnTheEve() {
        regulation.amend("06", "бұйрық", TODAY.plusDays(1), RULES, TODAY);
        assertEquals(TODAY, regulation.editions().get(0).validity().validTo());
        assertNull(regulation.editions().get(1).validity().validTo());
    }

    @Test
    void noEditionBeginsBeforeOrTogetherWithAnother() {
        LocalDate september = LocalDate.of(2026, 9, 1);
        regulation.amend("06", "бұйрық", september, RULES, TODAY);
        assertRefused(EDITION_NOT_LATER, () -> regulation.amend("07", "бұйрық", september, RULES, TODAY));
        assertRefused(EDITION_NOT_LATER, () -> regulation.amend("07", "бұйрық", september.minusDays(1), RULES, TODAY));
        regulation.amend("07", "бұйрық", september.plusDays(1), RULES, TODAY);
    }

    @Test
    void aNewEditionLeavesTheNumbersOfPastDaysAlone() {
        regulation.amend("06", "бұйрық", TODAY.plusDays(1), RULES.withNotice(10), TODAY);
        assertEquals(5, regulation.editionOn(TODAY).rules().noticeDays());
        assertEquals(10, regulation.editionOn(TODAY.plusDays(1)).rules().noticeDays());
    }
}
