package kz.kenes.council.guidance;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.Councils.text;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.guidance.vocabulary.GuidanceState;
import kz.kenes.people.Person;
import kz.kenes.regulation.Remit;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.regulation.RemitLists;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Documents by which the republican council leads methodical work. */
class GuidanceTest {

    private static final Instant NOW = at(DAY, 10);

    private final Council republican = Councils.republican();
    private final List<RemitEntry> subjects = subjects();

    private static List<RemitEntry> subjects() {
        Remit list = new Remit(RemitKind.REPUBLICAN_SUBJECT, "№ 400 бұйрық, 15-т.", LocalDate.of(2020, 1, 1));
        IntStream.rangeClosed(1, 11).forEach(number -> list.add(text(number + "-тақырып")));
        return list.entries();
    }

    private GuidanceDraft draft(String number, LocalDate date, List<RemitEntry> of) {
        return new GuidanceDraft(number, date, text("Ұсыным"), text("Мазмұны"), " ", of);
    }

    private Guidance record(GuidanceDraft draft, boolean taken, Person by) {
        return new Guidance(republican.body(), draft, taken, by, NOW);
    }

    private Guidance recorded() {
        return record(draft("7", DAY, subjects.subList(2, 4)), false, republican.secretary());
    }

    @ParameterizedTest
    @CsvSource({"1, true", "9, true", "10, false", "11, false"})
    @Clause("PLN-16")
    void itFallsUnderOneOfTheFirstNineSubjects(int number, boolean fits) {
        GuidanceDraft draft = draft("7", DAY, List.of(subjects.get(number - 1)));
        if (fits) {
            assertEquals(
                    number,
                    record(draft, false, republican.secretary())
                            .subjects()
                            .get(0)
                            .number());
        } else {
            assertRefused(GuidanceViolation.SUBJECT_OF_PLANS, () -> record(draft, false, republican.secretary()));
        }
    }

    @Test
    @Clause("PLN-16")
    void aSubjectIsObligatoryAndIsOneOfTheRepublicanCouncil() {
        assertRefused(
                GuidanceViolation.SUBJECT_REQUIRED,
                () -> record(draft("7", DAY, List.of()), false, republican.secretary()));
        GuidanceDraft foreign = draft("7", DAY, List.of(RemitLists.first(RemitKind.COUNCIL_TASK)));
        assertThrows(RuleViolation.class, () -> record(foreign, false, republican.secretary()));
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    @Clause("PLN-16")
    void onlyTheRepublicanCouncilGivesThemOut(BodyKind kind) {
        assertEquals(kind == BodyKind.REPUBLICAN_COUNCIL, Guidance.isProvidedFor(kind));
        Council council = Councils.ok(5);
        assertRefused(
                GuidanceViolation.GUIDANCE_NOT_PROVIDED,
                () -> new Guidance(
                        council.body(), draft("7", DAY, subjects.subList(0, 1)), false, council.secretary(), NOW));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "-1, true", "1, false"})
    @Clause("PLN-16")
    void itsDateIsNotInTheFuture(int days, boolean fits) {
        GuidanceDraft draft = draft("7", DAY.plusDays(days), subjects.subList(0, 1));
        if (fits) {
            assertEquals(
                    DAY.plusDays(days), record(draft, false, republican.chair()).date());
        } else {
            assertRefused(GuidanceViolation.DATE_IN_FUTURE, () -> record(draft, false, republican.chair()));
        }
    }

    @Test
    @Clause("PLN-16")
    void chairAndSecretaryRecordItOnceUnderItsNumber() {
        Guidance guidance = recorded();
        guidance.enclose(List.of(8L));
        assertEquals("7", guidance.number());
        assertNull(guidance.addressedTo());
        assertEquals(GuidanceState.ISSUED, guidance.state());
        GuidanceDraft same = draft("7", DAY, subjects.subList(0, 1));
        assertRefused(GuidanceViolation.NUMBER_TAKEN, () -> record(same, true, republican.secretary()));
        assertRefused(GuidanceViolation.NOT_OFFICER, () -> record(same, false, republican.member(9)));
        assertRefused(
                GuidanceViolation.NUMBER_REQUIRED,
                () -> record(draft(" ", DAY, subjects.subList(0, 1)), false, republican.secretary()));
        assertRefused(
                GuidanceViolation.TITLE_REQUIRED,
                () -> record(
                        new GuidanceDraft("1", DAY, text(" "), text("А"), null, subjects.subList(0, 1)),
                        false,
                        republican.secretary()));
        assertRefused(
                GuidanceViolation.TEXT_REQUIRED,
                () -> record(
                        new GuidanceDraft("1", DAY, text("А"), text(" "), null, subjects.subList(0, 1)),
                        false,
                        republican.secretary()));
    }

    @Test
    @Clause("PLN-16")
    void withdrawnItStaysOnRecordWithTheReason() {
        Guidance guidance = recorded();
        assertRefused(GuidanceViolation.NOT_OFFICER, () -> guidance.withdraw("Ескірді", republican.member(9), NOW));
        assertRefused(GuidanceViolation.REASON_REQUIRED, () -> guidance.withdraw(" ", republican.chair(), NOW));
        guidance.withdraw("Ескірді", republican.chair(), NOW);
        assertEquals("Ескірді", guidance.withdrawnBecause());
        assertRefused(GuidanceViolation.WITHDRAWN_ALREADY, () -> guidance.withdraw("тағы", republican.chair(), NOW));
    }
}
