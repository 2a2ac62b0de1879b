package kz.kenes.council.execution;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.text;
import static kz.kenes.council.execution.Assignments.CALENDAR;
import static kz.kenes.council.execution.Assignments.on;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.execution.vocabulary.DeliveryState;
import kz.kenes.council.execution.vocabulary.ResponseLevel;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copies of decisions: to units within three working days, to institutions, and the answers of the universities. */
class DeliveryTest {

    private final Council council = Councils.ok();
    private final Person head = council.member(8);
    private final Unit unit = Assignments.unit(council, head);
    private final Assignments decided = Assignments.toUnit(council, unit);

    private DecisionDelivery toUnit(LocalDate signedOn) {
        return DecisionDelivery.toUnit(decided.minutes, decided.decision, unit, signedOn, CALENDAR);
    }

    /** The day of the signature, and the third working day after it: around a weekend, and around Nauryz with its days off. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-09, 2026-03-12",
        "2026-03-12, 2026-03-17",
        "2026-03-13, 2026-03-18",
        "2026-03-14, 2026-03-18",
        "2026-03-18, 2026-03-26",
        "2026-03-20, 2026-03-30"
    })
    @Clause("MTG-30")
    void theThirdWorkingDayIsInTimeAndTheNextIsLate(LocalDate signedOn, LocalDate third) {
        DecisionDelivery waiting = toUnit(signedOn);
        assertEquals(third, waiting.due());
        assertFalse(waiting.isLateOn(third));
        assertTrue(waiting.isLateOn(third.plusDays(1)));

        DecisionDelivery inTime = toUnit(signedOn);
        assertTrue(inTime.send(council.secretary(), on(third)));
        assertFalse(inTime.isLateOn(third.plusDays(30)));

        DecisionDelivery late = toUnit(signedOn);
        assertTrue(late.send(council.secretary(), on(third.plusDays(1))));
        assertTrue(late.isLateOn(third.plusDays(30)));
    }

    @Test
    @Clause("MTG-30")
    void theHeadOfTheUnitTakesNote() {
        DecisionDelivery delivery = toUnit(DAY);
        assertEquals(DeliveryState.WAITING, delivery.state());
        assertRefused(ExecutionViolation.NOT_SENT, () -> delivery.receive(head, false, on(DAY)));
        assertRefused(ExecutionViolation.NOT_SECRETARY, () -> delivery.send(head, on(DAY)));
        delivery.send(council.secretary(), on(DAY));
        assertFalse(delivery.send(council.secretary(), on(DAY.plusDays(1))));
        assertEquals(DeliveryState.SENT, delivery.state());
        assertEquals(DAY, delivery.sentOn());
        assertEquals(on(DAY), delivery.sentAt());
        assertSame(council.secretary(), delivery.sentBy());
        assertRefused(ExecutionViolation.NOT_RECIPIENT, () -> delivery.receive(council.secretary(), true, on(DAY)));
        delivery.receive(head, false, on(DAY.plusDays(1)));
        assertEquals(DeliveryState.RECEIVED, delivery.state());
        assertEquals(on(DAY.plusDays(1)), delivery.receivedAt());
        assertSame(head, delivery.receivedBy());
        assertEquals(unit.name(), delivery.recipient());
        assertSame(unit, delivery.unit());
        assertNull(delivery.institution());
        assertRefused(ExecutionViolation.RECEIVED_ALREADY, () -> delivery.receive(head, false, on(DAY)));
    }

    @Test
    @Clause("MTG-30")
    void nothingIsDeliveredBeforeTheLastSignature() {
        Assignments unsigned = Assignments.unsigned(council, head);
        assertRefused(
                ExecutionViolation.MINUTES_NOT_SIGNED,
                () -> DecisionDelivery.toUnit(unsigned.minutes, unsigned.decision, unit, DAY, CALENDAR));
    }

    @Test
    @Clause({"MTG-31", "CNL-36"})
    void aUniversityAnswersWhatWasSent() {
        Institution university = Councils.university();
        DecisionDelivery delivery = DecisionDelivery.toInstitution(decided.minutes, decided.decision, university);
        UniversityResponse yes = new UniversityResponse(true, DAY.plusDays(2), null);
        assertRefused(ExecutionViolation.NOT_SENT, () -> delivery.answer(yes, true, head, on(DAY.plusDays(2))));
        delivery.send(council.secretary(), on(DAY.plusDays(1)));
        assertRefused(ExecutionViolation.NOT_RECIPIENT, () -> delivery.answer(yes, false, head, on(DAY.plusDays(2))));
        assertEquals(Optional.empty(), delivery.response());
        delivery.answer(yes, true, head, on(DAY.plusDays(2)));

        assertTrue(delivery.response().orElseThrow().isAccepted());
        assertEquals(DAY.plusDays(2), delivery.response().orElseThrow().on());
        assertSame(head, delivery.response().orElseThrow().enteredBy());
        assertEquals(DeliveryState.RECEIVED, delivery.state());
        assertEquals(university.name(), delivery.recipient());
        assertNull(delivery.due());
        assertFalse(delivery.isLateOn(DAY.plusYears(1)));
        delivery.answer(
                new UniversityResponse(false, DAY.plusDays(3), " Ресурс жоқ "),
                false,
                council.secretary(),
                on(DAY.plusDays(3)));
        assertFalse(delivery.response().orElseThrow().isAccepted());
        assertEquals("Ресурс жоқ", delivery.response().orElseThrow().text());
        assertSame(head, delivery.receivedBy());
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "5, true", "6, false"})
    @Clause("CNL-36")
    void anAnswerLiesBetweenTheSendingAndToday(int days, boolean taken) {
        DecisionDelivery delivery =
                DecisionDelivery.toInstitution(decided.minutes, decided.decision, Councils.university());
        delivery.send(council.secretary(), on(DAY.plusDays(1)));
        UniversityResponse answer = new UniversityResponse(true, DAY.plusDays(days), null);
        if (taken) {
            delivery.answer(answer, true, head, on(DAY.plusDays(5)));
            assertTrue(delivery.response().isPresent());
        } else {
            assertRefused(
                    ExecutionViolation.RESPONSE_DATE_WRONG,
                    () -> delivery.answer(answer, true, head, on(DAY.plusDays(5))));
        }
    }

    @Test
    @Clause({"CNL-36", "MTG-31"})
    void theAuthorisedBodyAndUnitsAreNotAsked() {
        Institution ministry = new Institution(InstitutionKind.MINISTRY, text("Министрлік"));
        DecisionDelivery upwards = DecisionDelivery.toInstitution(decided.minutes, decided.decision, ministry);
        DecisionDelivery inside = toUnit(DAY);
        upwards.send(council.secretary(), on(DAY));
        inside.send(council.secretary(), on(DAY));
        UniversityResponse answer = new UniversityResponse(true, DAY, null);
        assertRefused(ExecutionViolation.NO_RESPONSE_EXPECTED, () -> upwards.answer(answer, true, head, on(DAY)));
        assertRefused(ExecutionViolation.NO_RESPONSE_EXPECTED, () -> inside.answer(answer, true, head, on(DAY)));
        upwards.receive(head, true, on(DAY));
        assertEquals(DeliveryState.RECEIVED, upwards.state());
    }

    @Test
    @Clause("CNL-36")
    void whoDoesNotAcceptSaysWhy() {
        assertRefused(ExecutionViolation.RESPONSE_REASON_REQUIRED, () -> new UniversityResponse(false, DAY, " "));
        assertEquals("Қазір емес", new UniversityResponse(false, DAY, "Қазір емес").text());
        assertNull(new UniversityResponse(true, DAY, " ").text());
    }

    /** For each university the number of decisions without an answer. */
    @ParameterizedTest
    @CsvSource({
        "'', NONE",
        "1, NONE",
        "0, ALL",
        "0 0, ALL",
        "0 1, ONE",
        "0 0 1, SEVERAL",
        "0 0 2 3, SEVERAL",
        "1 1 1, NONE",
        "0 0 0, ALL"
    })
    @Clause("MTG-35")
    void answersAreCountedByUniversity(String unanswered, ResponseLevel level) {
        assertEquals(
                level,
                UniversityResponse.level(Arrays.stream(unanswered.split(" "))
                        .filter(number -> !number.isEmpty())
                        .map(Integer::valueOf)
                        .collect(Collectors.toList())));
    }
}
