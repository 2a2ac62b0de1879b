package kz.kenes.plan.report;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.Councils.text;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.plan.event.EventPlan;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.event.Venue;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.plan.report.vocabulary.Amount;
import kz.kenes.plan.report.vocabulary.Completeness;
import kz.kenes.plan.report.vocabulary.Fact;
import kz.kenes.plan.report.vocabulary.Figure;
import kz.kenes.plan.report.vocabulary.PartKind;
import kz.kenes.plan.report.vocabulary.Recipient;
import kz.kenes.plan.report.vocabulary.ReportState;
import kz.kenes.regulation.Remit;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A report from its beginning to its receipt. */
class AnnualReportTest {

    private static final AcademicYear YEAR = AcademicYear.of(DAY);
    private static final Instant NOW = at(DAY.plusMonths(4), 10);
    private static final List<Amount> AMOUNTS = List.of(new Amount(Figure.MEETINGS_HELD, null, null, 2, null));
    private static final List<Fact> FACTS =
            List.of(new Fact(Figure.MEETINGS_HELD, null, DAY, Localized.same("Отырыс"), 1, "/council/meeting?id=1"));

    private final Council council = Councils.ok();
    private final Council association = Councils.association(12);

    private AnnualReport ofCouncil() {
        return new AnnualReport(council.body(), YEAR, List.of(), council.secretary(), NOW);
    }

    private AnnualReport ofAssociation() {
        return new AnnualReport(association.body(), YEAR, directions(17), association.secretary(), NOW);
    }

    private static List<RemitEntry> directions(int number) {
        Remit list = new Remit(RemitKind.ASSOCIATION_DIRECTION, "№ 400 бұйрық, 19-т.", LocalDate.of(2020, 1, 1));
        for (int i = 1; i <= number; i++) {
            list.add(text("Бағыт " + i));
        }
        return list.entries();
    }

    private AnnualReport approved(AnnualReport report, Council of) {
        report.freeze(AMOUNTS, FACTS, of.secretary(), NOW);
        report.submit(of.secretary(), NOW);
        report.approve(of.chair(), NOW);
        return report;
    }

    @Test
    @Clause("PLN-08")
    void aReportIsFrozenSubmittedApprovedHandedOverAndReceived() {
        AnnualReport report = ofCouncil();
        assertEquals(ReportState.DRAFT, report.state());
        assertEquals(
                PartKind.COMMON,
                report.sections().stream().map(ReportPart::kind).toList());
        assertRefused(ReportViolation.WRONG_STATE, () -> report.submit(council.secretary(), NOW));
        report.freeze(AMOUNTS, FACTS, council.secretary(), NOW);
        assertRefused(ReportViolation.WRONG_STATE, () -> report.freeze(AMOUNTS, FACTS, council.secretary(), NOW));
        assertRefused(ReportViolation.WRONG_STATE, () -> report.approve(council.chair(), NOW));
        report.submit(council.secretary(), NOW);
        assertRefused(ReportViolation.WRONG_STATE, () -> report.send(council.secretary(), NOW));
        report.approve(council.chair(), NOW);
        report.send(council.secretary(), NOW.plusSeconds(60));
        assertEquals(ReportState.SENT, report.state());
        assertEquals(
                List.of(
                        ReportState.DRAFT,
                        ReportState.FROZEN,
                        ReportState.SUBMITTED,
                        ReportState.APPROVED,
                        ReportState.SENT),
                report.steps().stream().map(ReportStep::state).toList());
    }

    @Test
    @Clause("PLN-08")
    void onlyTheSecretaryPreparesIt() {
        assertRefused(
                ReportViolation.NOT_SECRETARY,
                () -> new AnnualReport(council.body(), YEAR, List.of(), council.chair(), NOW));
        AnnualReport report = ofCouncil();
        ReportPart part = report.sections().get(0);
        assertRefused(
                ReportViolation.NOT_SECRETARY,
                () -> report.write(part, text("Мәтін"), List.of(), council.chair(), NOW));
        assertRefused(ReportViolation.NOT_SECRETARY, () -> report.freeze(AMOUNTS, FACTS, council.member(5), NOW));
    }

    @ParameterizedTest
    @Clause("PLN-17")
    @CsvSource({"2026-08-31, 2026, false", "2026-09-01, 2026, true", "2026-08-31, 2025, true", "2025-09-01, 2025, true"
    })
    void aReportIsBegunOnceItsYearHasBegun(LocalDate day, int year, boolean begun) {
        AcademicYear of = new AcademicYear(year);
        if (begun) {
            assertEquals(of, new AnnualReport(council.body(), of, List.of(), council.secretary(), at(day, 0)).year());
        } else {
            assertRefused(
                    ReportViolation.YEAR_NOT_BEGUN,
                    () -> new AnnualReport(council.body(), of, List.of(), council.secretary(), at(day, 23)));
        }
    }

    @Test
    @Clause({"PLN-08"})
    void whatIsKeptDoesNotChangeAndShowsWhenItWasChangedElsewhere() {
        AnnualReport report = ofCouncil();
        report.write(report.sections().get(0), text("Отырыстар жоспармен өтті."), List.of(), council.secretary(), NOW);
        assertNull(report.snapshot());
        report.freeze(AMOUNTS, FACTS, council.secretary(), NOW);
        assertEquals(AMOUNTS, report.snapshot().amounts());
        assertEquals(FACTS, report.snapshot().behind(Figure.MEETINGS_HELD, null));
        assertTrue(report.snapshot().words().get(0).endsWith("Отырыстар жоспармен өтті."));
        assertTrue(report.isIntact());
        assertRefused(
                ReportViolation.WRONG_STATE,
                () -> report.write(report.sections().get(0), null, List.of(), council.secretary(), NOW));
        assertEquals(Snapshot.sha256(report.snapshot().text()), report.sha256());
        assertNotEquals(Snapshot.sha256(report.snapshot().text() + "\n"), report.sha256());
    }

    @Test
    @Clause("PLN-08")
    void aFrozenReportBecomesADraftAgainUntilItIsSubmitted() {
        AnnualReport report = ofCouncil();
        report.freeze(AMOUNTS, FACTS, council.secretary(), NOW);
        report.thaw(council.secretary(), NOW);
        assertEquals(ReportState.DRAFT, report.state());
        assertNull(report.sha256());
        report.freeze(AMOUNTS, FACTS, council.secretary(), NOW);
        report.submit(council.secretary(), NOW);
        assertRefused(ReportViolation.WRONG_STATE, () -> report.thaw(council.secretary(), NOW));
        report.giveBack(council.chair(), NOW);
        assertFalse(report.isFrozen());
    }

    @Test
    @Clause("PLN-08")
    void tasksForTheNewYearAreAddedAndTakenOut() {
        AnnualReport report = ofCouncil();
        assertRefused(ReportViolation.TASK_REQUIRED, () -> report.addTask(null, null, null, council.secretary(), NOW));
        ReportPart first =
                report.addTask(text("Бірінші"), DAY.plusYears(1), text("2.1-шешім"), council.secretary(), NOW);
        report.addTask(text("Екінші"), null, null, council.secretary(), NOW);
        assertRefused(
                ReportViolation.TASK_REQUIRED, () -> report.write(first, null, List.of(), council.secretary(), NOW));
        report.removeTask(first, council.secretary(), NOW);
        assertEquals(1, report.tasks().size());
        assertEquals(7, report.tasks().get(0).ordinal());
        assertRefused(
                ReportViolation.TASK_REQUIRED,
                () -> report.removeTask(report.sections().get(0), council.secretary(), NOW));
    }

    @Test
    @Clause("PLN-12")
    void theReportOfAnAssociationFollowsItsDirections() {
        AnnualReport report = ofAssociation();
        assertEquals(17, report.sections().size());
        assertEquals("Бағыт 17", report.sections().get(16).direction().text().kk());
        assertRefused(
                ReportViolation.DIRECTIONS_UNKNOWN,
                () -> new AnnualReport(association.body(), YEAR, List.of(), association.secretary(), NOW));
    }

    @ParameterizedTest
    @Clause("PLN-14")
    @CsvSource({"17, true, 5", "16, false, 0"})
    void aReportHasASectionForEachDirection(int filled, boolean structured, int points) {
        AnnualReport report = ofAssociation();
        report.sections()
                .subList(0, filled)
                .forEach(part -> report.write(part, text("Орындалды"), List.of(), association.secretary(), NOW));
        Completeness complete = report.completeness();
        assertEquals(17, complete.directions());
        assertEquals(17 - filled, complete.missing().size());
        assertEquals(structured, complete.isStructured());
        assertEquals(points, complete.points());
        assertFalse(complete.isComplete());
    }

    @Test
    @Clause({"PLN-13", "PLN-14"})
    void eachLineOfTheIndicatorGivesFivePoints() {
        List<Integer> none = List.of();
        assertEquals(0, new Completeness(17, List.of(3), false, false, null).points());
        assertEquals(5, new Completeness(17, none, false, false, false).points());
        assertEquals(10, new Completeness(17, none, true, false, false).points());
        assertEquals(15, new Completeness(17, none, true, true, false).points());
        assertEquals(20, new Completeness(17, none, true, true, true).points());
        assertTrue(new Completeness(17, none, true, true, null).isComplete());
        assertFalse(new Completeness(17, none, true, false, true).isComplete());
        assertFalse(new Completeness(17, none, false, true, true).isComplete());
        assertFalse(new Completeness(0, none, true, true, true).isStructured());
    }

    private MethodicalEvent held(Council of, LocalDate day, String link) {
        Venue venue = new Venue(at(day, 10), at(day, 12), "201", null);
        EventPlan plan =
                new EventPlan(EventKind.SEMINAR, text("Семинар"), venue, List.of(), null, 1, null, null, true, null);
        MethodicalEvent event =
                new MethodicalEvent(of.body(), null, plan, null, of.secretary(), at(day.minusDays(1), 9));
        event.hold(of.secretary(), at(day, 12));
        event.report(text("Өтті"), link, of.secretary(), at(day, 13));
        return event;
    }

    @Test
    @Clause({"PLN-14", "EVT-11"})
    void theReportNamesEventsHeldInTheYearWithTheirLinks() {
        AnnualReport report = ofAssociation();
        ReportPart part = report.sections().get(16);
        MethodicalEvent linked = held(association, DAY, "https://alt.edu.kz/1");
        report.write(part, null, List.of(linked, linked), association.secretary(), NOW);
        assertEquals(List.of(linked), part.events());
        assertTrue(part.isFilled());
        assertTrue(report.completeness().linked());
        MethodicalEvent unlinked = held(association, DAY.plusDays(1), null);
        report.write(part, null, List.of(linked, unlinked), association.secretary(), NOW);
        assertFalse(report.completeness().linked());
        report.write(part, null, List.of(), association.secretary(), NOW);
        assertFalse(report.completeness().linked());
        assertFalse(part.isFilled());
    }

    @Test
    @Clause("PLN-14")
    void onlyEventsHeldByTheBodyInTheYearAreNamed() {
        AnnualReport report = ofAssociation();
        ReportPart part = report.sections().get(0);
        assertRefused(
                ReportViolation.EVENT_OF_OTHER,
                () -> report.write(part, null, List.of(held(council, DAY, null)), association.secretary(), NOW));
        MethodicalEvent before = held(association, LocalDate.of(2025, 9, 2), null);
        report.write(part, null, List.of(before), association.secretary(), NOW);
        Venue venue = new Venue(at(DAY, 10), at(DAY, 12), "201", null);
        EventPlan plan =
                new EventPlan(EventKind.SEMINAR, text("Семинар"), venue, List.of(), null, 1, null, null, false, null);
        MethodicalEvent planned = new MethodicalEvent(
                association.body(), null, plan, null, association.secretary(), at(DAY.minusDays(1), 9));
        assertRefused(
                ReportViolation.EVENT_NOT_HELD,
                () -> report.write(part, null, List.of(planned), association.secretary(), NOW));
        AnnualReport next = new AnnualReport(
                association.body(), YEAR.next(), directions(17), association.secretary(), at(DAY.plusYears(1), 9));
        assertRefused(
                ReportViolation.EVENT_OF_OTHER,
                () -> next.write(next.sections().get(0), null, List.of(before), association.secretary(), NOW));
    }

    @Test
    @Clause("PLN-14")
    void theLinkOnTheSiteIsAnAddressAndItsDayIsNotInTheFuture() {
        AnnualReport report = ofAssociation();
        LocalDate today = Body.dayOf(NOW);
        assertRefused(
                ReportViolation.LINK_WRONG, () -> report.publish("alt.edu.kz", null, association.secretary(), NOW));
        assertRefused(
                ReportViolation.DAY_IN_FUTURE,
                () -> report.publish("https://alt.edu.kz/r", today.plusDays(1), association.secretary(), NOW));
        report.publish("https://alt.edu.kz/r", today, association.secretary(), NOW);
        assertEquals(today, report.siteDate());
        assertTrue(report.completeness().onSite());
        report.publish(" ", today, association.secretary(), NOW);
        assertNull(report.siteDate());
        assertFalse(report.completeness().onSite());
    }

    @ParameterizedTest
    @Clause("PLN-13")
    @CsvSource({
        "2026-09-30T18:59:59Z, true",
        "2026-10-01T00:00:00Z, true",
        "2026-10-01T18:59:59Z, true",
        "2026-10-01T19:00:00Z, false",
        "2026-10-02T06:00:00Z, false",
    })
    void aReportIsSentInTimeUntilTheEndOfTheFirstOfOctober(Instant sent, boolean inTime) {
        AnnualReport report = approved(ofAssociation(), association);
        assertNull(report.isInTime());
        report.send(association.secretary(), sent);
        assertEquals(inTime, report.isInTime());
        assertEquals(inTime, report.completeness().inTime());
    }

    @Test
    @Clause({"PLN-13", "PLN-17"})
    void theTermFollowsTheAcademicYear() {
        assertEquals(LocalDate.of(2026, 10, 1), ReportTerm.lastDay(AcademicYear.of(LocalDate.of(2026, 8, 31))));
        assertEquals(LocalDate.of(2027, 10, 1), ReportTerm.lastDay(AcademicYear.of(LocalDate.of(2026, 9, 1))));
    }

    @Test
    @Clause("CNL-07")
    void theCouncilAnswersToTheAcademicCouncilAndTheRector() {
        AnnualReport report = approved(ofCouncil(), council);
        assertEquals(List.of(Recipient.ACADEMIC_COUNCIL, Recipient.RECTOR), report.recipients());
        Set<Recipient> rector = EnumSet.of(Recipient.RECTOR);
        assertRefused(
                ReportViolation.WRONG_STATE, () -> report.receive(Recipient.RECTOR, rector, council.member(7), NOW));
        report.send(council.secretary(), NOW);
        assertRefused(
                ReportViolation.NOT_RECIPIENT,
                () -> report.receive(Recipient.ACADEMIC_COUNCIL, rector, council.member(7), NOW));
        assertRefused(
                ReportViolation.NOT_RECIPIENT,
                () -> report.receive(Recipient.UPPER_BODY, EnumSet.of(Recipient.UPPER_BODY), council.member(7), NOW));
        report.receive(Recipient.RECTOR, rector, council.member(7), NOW);
        assertTrue(report.isReceivedBy(Recipient.RECTOR));
        assertFalse(report.isReceivedBy(Recipient.ACADEMIC_COUNCIL));
        assertRefused(
                ReportViolation.RECEIVED_ALREADY,
                () -> report.receive(Recipient.RECTOR, rector, council.member(7), NOW));
    }

    @Test
    @Clause("CNL-07")
    void aBodyThatAnswersToNobodyEndsWithApproval() {
        Council republican = Councils.republican();
        AnnualReport report =
                approved(new AnnualReport(republican.body(), YEAR, List.of(), republican.secretary(), NOW), republican);
        assertRefused(ReportViolation.NO_RECIPIENT, () -> report.send(republican.secretary(), NOW));
    }

    @ParameterizedTest
    @Clause({"CNL-07", "PLN-13"})
    @EnumSource(BodyKind.class)
    void onlyTheNationalCentreReceivesOutsideKenes(BodyKind kind) {
        boolean association = kind == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
        assertEquals(association, Recipient.of(kind).stream().anyMatch(recipient -> !recipient.confirms()));
    }

    @Test
    @Clause("PLN-18")
    void anApprovedReportIsFiledWithItsSecretary() {
        AnnualReport report = ofCouncil();
        assertRefused(ReportViolation.WRONG_STATE, () -> report.deposit("03-15", council.secretary(), NOW));
        approved(report, council);
        assertRefused(ReportViolation.INDEX_REQUIRED, () -> report.deposit(" ", council.secretary(), NOW));
        assertRefused(ReportViolation.NOT_SECRETARY, () -> report.deposit("03-15", council.chair(), NOW));
        report.deposit(" 03-15 ", council.secretary(), NOW);
        assertEquals("03-15", report.depositIndex());
        assertEquals(council.secretary(), report.depositedBy());
        report.send(council.secretary(), NOW);
        report.deposit("03-16", council.secretary(), NOW);
        assertEquals("03-16", report.depositIndex());
    }
}
