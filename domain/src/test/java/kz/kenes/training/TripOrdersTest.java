package kz.kenes.training;

import static kz.kenes.shared.Refusals.assertRefused;
import static kz.kenes.training.Staff.NOW;
import static kz.kenes.training.Staff.TODAY;
import static kz.kenes.training.Staff.free;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.people.Post;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.training.order.OrderLine;
import kz.kenes.training.order.OrderViolation;
import kz.kenes.training.order.TrainingOrder;
import kz.kenes.training.order.Trip;
import kz.kenes.training.order.vocabulary.OrderState;
import kz.kenes.training.vocabulary.ItemState;
import kz.kenes.training.vocabulary.ProofKind;
import kz.kenes.training.vocabulary.ScheduleState;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Trip orders to trainings of the approved consolidated schedule")
class TripOrdersTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 11);

    private final Staff staff = new Staff();
    private final Person colleague = Staff.person("Әріптес");
    private final IndividualPlan plan = staff.handedIn(staff.teacher);
    private final IndividualPlan second = staff.handedIn(staff.keeper);
    private final Employment teaching = staff.teacher.employments().get(0);

    private static Trip trip(String departs, String returns) {
        LocalizedText place = new LocalizedText("Астана қ.", "г. Астана", null);
        return new Trip(place, LocalDate.parse(departs), LocalDate.parse(returns), "Алматы", " ");
    }

    private static Trip trip() {
        return trip("2026-03-01", "2026-03-12");
    }

    private TrainingOrder order() {
        return new TrainingOrder(staff.university, trip(), "k-1", staff.director, NOW);
    }

    private ConsolidatedSchedule approve() {
        return staff.effective(staff.signed(staff.approved(plan, second)));
    }

    private TrainingItem item() {
        return plan.items().get(0);
    }

    private TrainingOrder drafted() {
        approve();
        TrainingOrder order = order();
        order.send(item(), teaching, null, TODAY);
        return order;
    }

    private Post post(PostDuty duty) {
        Post post = new Post(staff.university, null, new LocalizedText("Лауазым", null, null));
        if (duty != null) {
            post.entrust(duty);
        }
        post.assignTo(staff.apparatus, LocalDate.of(2025, 1, 1), "№ 1");
        return post;
    }

    private TrainingOrder issued(int number) {
        TrainingOrder order = drafted();
        order.issue(post(PostDuty.APPARATUS_HEAD), number, staff.director, NOW, TODAY);
        return order;
    }

    @Test
    @Clause({"TRN-15", "TRN-17"})
    void onlyWhatTheHeadOfTheApparatusHasApprovedIsOrdered() {
        assertRefused(OrderViolation.NOT_APPROVED, () -> order().send(item(), teaching, null, TODAY));
        InstituteSchedule signed = staff.signed(staff.approved(plan, second));
        assertRefused(OrderViolation.NOT_APPROVED, () -> order().send(item(), teaching, null, TODAY));
        ConsolidatedSchedule whole = staff.opened();
        whole.consolidate(List.of(signed));
        whole.submit(1, BigDecimal.ZERO);
        assertRefused(OrderViolation.NOT_APPROVED, () -> order().send(item(), teaching, null, TODAY));
        whole.approve(staff.apparatus, NOW);
        TrainingOrder order = order();
        order.send(item(), teaching, null, TODAY);
        assertEquals(1, order.lines().size());
        whole.confirm(0);
        assertEquals(ScheduleState.COMMUNICATED, whole.state());
        order().send(second.items().get(0), staff.keeper.employments().get(0), null, TODAY);
    }

    @Test
    @Clause("TRN-17")
    void whatIsMarkedNeedsNoOrderAnyMore() {
        approve();
        item().miss("Ауырды", staff.head, TODAY);
        assertRefused(OrderViolation.TRAINING_ENDED, () -> order().send(item(), teaching, null, TODAY));
    }

    @Test
    @Clause("TRN-17")
    void oneOrderSendsSeveralEachOnceAndEachTrainingStandsInOneOrder() {
        TrainingOrder order = drafted();
        assertRefused(OrderViolation.TRAVELLER_TWICE, () -> order.send(item(), teaching, null, TODAY));
        order.send(second.items().get(0), staff.keeper.employments().get(0), null, TODAY);
        assertEquals(2, order.lines().size());
        assertRefused(OrderViolation.ORDERED_ALREADY, () -> order().send(item(), teaching, order, TODAY));
        order.leaveOut(order.lines().get(0));
        assertEquals(
                List.of(staff.keeper),
                order.lines().stream().map(OrderLine::person).toList());
        Institution other = new Institution(InstitutionKind.UNIVERSITY, new LocalizedText("Басқа", null, null));
        TrainingOrder foreign = new TrainingOrder(other, trip(), null, staff.director, NOW);
        assertRefused(OrderViolation.OTHER_INSTITUTION, () -> foreign.send(item(), teaching, null, TODAY));
    }

    @Test
    @Clause("TRN-17")
    void whoHasLeftIsNotSent() {
        approve();
        teaching.endOn(TODAY);
        TrainingOrder order = order();
        order.send(item(), teaching, null, TODAY);
        assertRefused(OrderViolation.NOT_EMPLOYED, () -> order().send(item(), teaching, null, TODAY.plusDays(1)));
        assertRefused(
                OrderViolation.NOT_EMPLOYED,
                () -> order.issue(post(PostDuty.HEAD), 1, staff.director, NOW, TODAY.plusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-11, true",
        "2026-03-01, 2026-03-12, true",
        "2026-03-03, 2026-03-11, false",
        "2026-03-02, 2026-03-10, false",
    })
    @Clause("TRN-17")
    void theTripCoversTheTraining(String departs, String returns, boolean covers) {
        approve();
        assertEquals(FIRST, item().training().startsOn());
        assertEquals(LAST, item().training().endsOn());
        TrainingOrder order = new TrainingOrder(staff.university, trip(departs, returns), null, staff.director, NOW);
        if (covers) {
            order.send(item(), teaching, null, TODAY);
            assertEquals(1, order.lines().size());
        } else {
            assertRefused(OrderViolation.DAYS_NOT_COVERED, () -> order.send(item(), teaching, null, TODAY));
            TrainingOrder wide = drafted(trip());
            assertRefused(OrderViolation.DAYS_NOT_COVERED, () -> wide.describe(trip(departs, returns)));
        }
    }

    private TrainingOrder drafted(Trip trip) {
        TrainingOrder order = new TrainingOrder(staff.university, trip, null, staff.director, NOW);
        order.send(item(), teaching, null, TODAY);
        return order;
    }

    @Test
    @Clause("TRN-17")
    void aTripHasAPlaceAndDaysInOrder() {
        LocalizedText place = new LocalizedText(" ", null, null);
        assertRefused(OrderViolation.PLACE_REQUIRED, () -> new Trip(place, FIRST, LAST, null, null));
        assertRefused(OrderViolation.PLACE_REQUIRED, () -> new Trip(null, FIRST, LAST, null, null));
        assertRefused(OrderViolation.DAYS_OUT_OF_ORDER, () -> trip("2026-03-02", "2026-03-01"));
        assertNull(trip("2026-03-02", "2026-03-02").ground());
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, true", "2026-03-01, true", "2026-03-02, false"})
    @Clause("TRN-17")
    void anOrderComesNotLaterThanTheDeparture(LocalDate day, boolean inTime) {
        TrainingOrder order = drafted();
        if (inTime) {
            order.issue(post(PostDuty.HEAD), 1, staff.director, NOW, day);
            assertEquals(OrderState.ISSUED, order.state());
        } else {
            assertRefused(
                    OrderViolation.AFTER_DEPARTURE,
                    () -> order.issue(post(PostDuty.HEAD), 1, staff.director, NOW, day));
        }
    }

    @ParameterizedTest
    @EnumSource(PostDuty.class)
    @Clause("TRN-17")
    void aHeadADeputyOrTheHeadOfTheApparatusSigns(PostDuty duty) {
        TrainingOrder order = drafted();
        switch (duty) {
            case HEAD, ACADEMIC_DEPUTY, DEPUTY_HEAD, APPARATUS_HEAD -> {
                order.issue(post(duty), 1, staff.director, NOW, TODAY);
                assertSame(staff.apparatus, order.signer());
            }
            case FINANCE_HEAD, QUALITY_HEAD, MANAGEMENT_REPRESENTATIVE ->
                assertRefused(
                        OrderViolation.SIGNER_WITHOUT_POWER,
                        () -> order.issue(post(duty), 1, staff.director, NOW, TODAY));
        }
    }

    @Test
    @Clause("TRN-17")
    void aPostWithoutDutyOrHolderDoesNotSign() {
        TrainingOrder order = drafted();
        assertRefused(
                OrderViolation.SIGNER_WITHOUT_POWER, () -> order.issue(post(null), 1, staff.director, NOW, TODAY));
        Post vacant = post(PostDuty.HEAD);
        vacant.vacate(TODAY.minusDays(1));
        assertRefused(OrderViolation.SIGNER_ABSENT, () -> order.issue(vacant, 1, staff.director, NOW, TODAY));
        assertRefused(
                OrderViolation.NO_TRAVELLERS, () -> order().issue(post(PostDuty.HEAD), 1, staff.director, NOW, TODAY));
    }

    @Test
    @Clause("TRN-17")
    void anIssuedOrderIsFrozen() {
        TrainingOrder order = issued(7);
        assertEquals(7, order.number());
        assertEquals(TODAY, order.issuedOn());
        OrderLine line = order.lines().get(0);
        String name = staff.teacher.fullName();
        staff.teacher.rename(new PersonName("Басқа", "Аты", null));
        assertEquals(name, line.personName());
        assertRefused(OrderViolation.WRONG_STATE, () -> order.describe(trip()));
        assertRefused(OrderViolation.WRONG_STATE, () -> order.leaveOut(line));
        assertRefused(
                OrderViolation.WRONG_STATE, () -> order.issue(post(PostDuty.HEAD), 8, staff.director, NOW, TODAY));
    }

    private Employment colleagueIn(Unit unit) {
        return staff.employed(colleague, unit, StaffCategory.TEACHING);
    }

    @Test
    @Clause("TRN-17")
    void aColleagueOfTheSameUnitGoesInsteadAndTheTrainingFollows() {
        TrainingOrder order = drafted();
        OrderLine line = order.lines().get(0);
        Employment foreign = colleagueIn(staff.institute);
        assertRefused(
                OrderViolation.SUBSTITUTE_OF_OTHER_UNIT,
                () -> order.replace(line, foreign, "Ауырды", List.of(), TODAY));
        Employment near = colleagueIn(staff.chair);
        assertRefused(
                OrderViolation.SUBSTITUTION_REASON_REQUIRED, () -> order.replace(line, near, " ", List.of(), TODAY));
        assertRefused(
                OrderViolation.SUBSTITUTE_IS_SAME, () -> order.replace(line, teaching, "Ауырды", List.of(), TODAY));
        order.replace(line, near, "Ауырды", List.of(), TODAY);
        assertSame(staff.teacher, item().performer(), "not before the order is issued");
        order.issue(post(PostDuty.HEAD), 1, staff.director, NOW, TODAY);
        assertSame(colleague, item().performer());
        assertEquals("Ауырды", item().substitutionReason());
        assertRefused(TrainingViolation.NOT_OWN_PLAN, () -> item().complete(
                        ProofKind.CERTIFICATE, "№ 1", LAST, staff.teacher, LAST));
        TrainingRecord record = item().complete(ProofKind.TRIP_ORDER, "№ 1", LAST, colleague, LAST);
        assertSame(colleague, record.person());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-20, 2026-03-01, false",
        "2026-02-20, 2026-03-02, true",
        "2026-03-11, 2026-03-20, true",
        "2026-03-12, 2026-03-20, false",
    })
    @Clause("TRN-17")
    void nobodyIsInTwoPlacesAtOnce(String first, String last, boolean busy) {
        TrainingOrder order = drafted();
        OrderLine line = order.lines().get(0);
        Employment near = colleagueIn(staff.chair);
        List<Training> other = List.of(free().days(first, last).training());
        if (busy) {
            assertRefused(OrderViolation.SUBSTITUTE_BUSY, () -> order.replace(line, near, "Ауырды", other, TODAY));
        } else {
            order.replace(line, near, "Ауырды", other, TODAY);
            assertTrue(line.isSubstituted());
            order.replace(line, teaching, null, List.of(), TODAY);
            assertFalse(line.isSubstituted());
            assertNull(line.reason());
        }
    }

    @Test
    @Clause("TRN-17")
    void aChangingOrderKeepsTheEarlierOne() {
        TrainingOrder first = issued(1);
        assertRefused(OrderViolation.CHANGE_REASON_REQUIRED, () -> first.change(" ", null, staff.director, NOW));
        TrainingOrder changing = first.change("Оқытушы ауырды", "k-2", staff.director, NOW);
        assertEquals(OrderState.DRAFTED, changing.state());
        assertEquals(OrderState.ISSUED, first.state(), "the earlier one holds until then");
        changing.replace(changing.lines().get(0), colleagueIn(staff.chair), "Ауырды", List.of(), TODAY);
        changing.issue(post(PostDuty.HEAD), 2, staff.director, NOW, TODAY);
        assertEquals(OrderState.CHANGED, first.state());
        assertEquals(1, first.number());
        assertSame(first, changing.changes());
        assertSame(staff.teacher, first.lines().get(0).person());
        assertSame(colleague, item().performer());
        assertRefused(OrderViolation.WRONG_STATE, () -> first.cancel("Қате", staff.director, NOW));
        assertRefused(OrderViolation.WRONG_STATE, () -> first.change("Қате", null, staff.director, NOW));
    }

    @Test
    @Clause("TRN-17")
    void aCancelledOrderSendsNobodyAndSaysWhy() {
        TrainingOrder order = issued(1);
        assertRefused(OrderViolation.CANCEL_REASON_REQUIRED, () -> order.cancel(null, staff.director, NOW));
        order.cancel("Курс өткізілмейді", staff.director, NOW);
        assertEquals(OrderState.CANCELLED, order.state());
        assertEquals("Курс өткізілмейді", order.cancelReason());
        assertEquals(1, order.number(), "the number stays");
        assertSame(staff.teacher, item().performer());
        assertRefused(OrderViolation.WRONG_STATE, () -> order.cancel("Қайта", staff.director, NOW));
        TrainingOrder draft = new TrainingOrder(staff.university, trip(), null, staff.director, NOW);
        draft.cancel("Керек емес", staff.director, NOW);
        assertNull(draft.number());
    }

    @Test
    @Clause("TRN-17")
    void whatWasLearntIsNotTakenBack() {
        TrainingOrder order = issued(1);
        item().complete(ProofKind.CERTIFICATE, "№ 1", LAST, staff.teacher, LAST);
        assertEquals(ItemState.COMPLETED, item().state());
        assertRefused(OrderViolation.TRAINING_ENDED, () -> order.cancel("Қате", staff.director, NOW));
        assertRefused(OrderViolation.TRAINING_ENDED, () -> order.change("Қате", null, staff.director, NOW));
    }

    @Test
    @Clause("TRN-17")
    void whoeverIsSentTakesNoteOnce() {
        TrainingOrder draft = drafted();
        assertRefused(OrderViolation.WRONG_STATE, () -> draft.acquaint(staff.teacher, NOW));
        TrainingOrder order = draft;
        order.issue(post(PostDuty.HEAD), 1, staff.director, NOW, TODAY);
        assertRefused(OrderViolation.NOT_NAMED, () -> order.acquaint(staff.keeper, NOW));
        order.acquaint(staff.teacher, NOW);
        order.acquaint(staff.teacher, NOW.plusSeconds(60));
        assertEquals(NOW, order.lines().get(0).acquaintedAt());
        assertNotNull(order.lines().get(0).position());
    }
}
