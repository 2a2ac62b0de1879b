package kz.kenes.plan.report;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.Councils.text;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.Workplace;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.plan.report.Monitoring.Result;
import kz.kenes.plan.report.UnitReport.Content;
import kz.kenes.plan.report.vocabulary.Assessment;
import kz.kenes.plan.report.vocabulary.MonitoringPeriod;
import kz.kenes.plan.report.vocabulary.ReporterRole;
import kz.kenes.plan.report.vocabulary.UnitReportState;
import kz.kenes.plan.report.vocabulary.Verdict;
import kz.kenes.regulation.Remit;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes to the council: reports, results of monitoring; and what the РОӘК makes of reports. */
class CouncilReportsTest {

    private static final AcademicYear YEAR = AcademicYear.of(DAY);
    private static final Instant NOW = at(DAY, 10);
    private static final Content SAID = new Content("Жылдық есеп", "Орындалды", null);

    private final Council council = Councils.ok();
    private final Person head = Councils.person("Меңгеруші");
    private final Unit chair = unit(UnitKind.CHAIR);

    private Unit unit(UnitKind kind) {
        Validity since = Validity.from(LocalDate.of(2020, 9, 1));
        Unit institute = kind == UnitKind.CHAIR
                ? new Unit(council.body().institution(), null, UnitKind.INSTITUTE, text("Институт"), since)
                : null;
        Unit unit = new Unit(council.body().institution(), institute, kind, text("Бөлімше"), since);
        unit.appointHead(head, LocalDate.of(2020, 9, 1), Councils.ORDER);
        return unit;
    }

    private UnitReport ofHead() {
        return new UnitReport(council.body(), chair, null, head, YEAR, SAID, NOW);
    }

    @ParameterizedTest
    @Clause("PLN-09")
    @CsvSource({"INSTITUTE, INSTITUTE_DIRECTOR", "CHAIR, CHAIR_HEAD", "DEPARTMENT, UNIT_HEAD", "OFFICE, UNIT_HEAD"})
    void theHeadOfAUnitReportsOnIt(UnitKind kind, ReporterRole role) {
        assertEquals(role, new UnitReport(council.body(), unit(kind), null, head, YEAR, SAID, NOW).role());
        assertRefused(
                ReportViolation.NOT_REPORTER,
                () -> new UnitReport(council.body(), unit(kind), null, council.member(5), YEAR, SAID, NOW));
    }

    @Test
    @Clause("PLN-09")
    void anEmployeeReportsOnTheOwnWorkAndAStrangerDoesNot() {
        Person teacher = Councils.person("Оқытушы");
        assertRefused(
                ReportViolation.NOT_REPORTER,
                () -> new UnitReport(council.body(), null, null, teacher, YEAR, SAID, NOW));
        teacher.employ(
                new Workplace(council.body().institution(), null, "оқытушы"),
                StaffCategory.SERVICE,
                null,
                Validity.from(DAY));
        assertEquals(
                ReporterRole.EMPLOYEE, new UnitReport(council.body(), null, null, teacher, YEAR, SAID, NOW).role());
        assertRefused(
                ReportViolation.NOT_REPORTER,
                () -> new UnitReport(council.body(), null, null, teacher, YEAR, SAID, at(DAY.minusDays(1), 10)));
    }

    @Test
    @Clause("PLN-09")
    void onlyTheChairOfABureauBelowTheCouncilReportsOnIt() {
        Council other = Councils.ok();
        assertRefused(
                ReportViolation.NOT_REPORTER,
                () -> new UnitReport(council.body(), null, other.body(), other.chair(), YEAR, SAID, NOW));
        assertRefused(
                ReportViolation.NOT_A_COUNCIL,
                () -> new UnitReport(Councils.republican().body(), chair, null, head, YEAR, SAID, NOW));
    }

    @Test
    @Clause("PLN-09")
    void aReportHasATitleAndATextOrAFile() {
        assertRefused(
                ReportViolation.TITLE_REQUIRED,
                () -> new UnitReport(council.body(), chair, null, head, YEAR, new Content(" ", "x", null), NOW));
        assertRefused(
                ReportViolation.CONTENT_REQUIRED,
                () -> new UnitReport(council.body(), chair, null, head, YEAR, new Content("Есеп", " ", null), NOW));
        UnitReport report = new UnitReport(council.body(), chair, null, head, YEAR, new Content("Есеп", null, 7L), NOW);
        assertNull(report.text());
        assertEquals(7L, report.file());
    }

    @Test
    @Clause("PLN-09")
    void theCouncilAcceptsOrGivesBackAndTheReporterMends() {
        UnitReport report = ofHead();
        assertRefused(ReportViolation.NOT_OFFICER, () -> report.accept(council.member(5), NOW));
        assertRefused(ReportViolation.REMARKS_REQUIRED, () -> report.giveBack(" ", council.secretary(), NOW));
        assertRefused(ReportViolation.UNIT_REPORT_ANSWERED, () -> report.amend(SAID, head, NOW));
        report.giveBack("Қорытынды жоқ", council.secretary(), NOW);
        assertEquals(UnitReportState.RETURNED, report.state());
        assertRefused(ReportViolation.UNIT_REPORT_ANSWERED, () -> report.accept(council.chair(), NOW));
        assertRefused(ReportViolation.NOT_REPORTER, () -> report.amend(SAID, council.chair(), NOW));
        report.amend(new Content("Есеп 2", "Толықтырылды", null), head, NOW);
        assertEquals(UnitReportState.SUBMITTED, report.state());
        report.accept(council.chair(), NOW);
        assertEquals(UnitReportState.ACCEPTED, report.state());
        assertRefused(ReportViolation.UNIT_REPORT_ANSWERED, () -> report.giveBack("Кеш", council.chair(), NOW));
    }

    @Test
    @Clause("PLN-09")
    void nobodyAnswersTheOwnReport() {
        chair.releaseHead(DAY.minusDays(1));
        chair.appointHead(council.chair(), DAY, Councils.ORDER);
        UnitReport own = new UnitReport(council.body(), chair, null, council.chair(), YEAR, SAID, NOW);
        assertRefused(ReportViolation.OWN_REPORT, () -> own.accept(council.chair(), NOW));
        own.accept(council.secretary(), NOW);
    }

    private Monitoring monitored(int percent) {
        return new Monitoring(
                council.body(),
                chair,
                YEAR,
                MonitoringPeriod.FIRST_HALF,
                new Result(percent, Assessment.SUFFICIENT, text("Кешендер толық")),
                council.secretary(),
                NOW);
    }

    @ParameterizedTest
    @Clause("PLN-10")
    @ValueSource(ints = {0, 1, 99, 100})
    void aShareOfSupportLiesBetweenNothingAndAll(int percent) {
        assertEquals(percent, monitored(percent).percent());
    }

    @ParameterizedTest
    @Clause("PLN-10")
    @ValueSource(ints = {-1, 101})
    void noShareIsLessThanNothingOrMoreThanAll(int percent) {
        assertRefused(ReportViolation.PERCENT_WRONG, () -> monitored(percent));
    }

    @Test
    @Clause("PLN-10")
    void theOfficersOfTheCouncilRecordWhatWasFound() {
        Monitoring monitoring = monitored(80);
        Result better = new Result(90, Assessment.HIGH, text("Жақсарды"));
        assertRefused(ReportViolation.NOT_OFFICER, () -> monitoring.change(better, council.member(5), NOW));
        monitoring.change(better, council.chair(), NOW);
        assertEquals(Assessment.HIGH, monitoring.assessment());
        assertRefused(
                ReportViolation.FINDINGS_REQUIRED,
                () -> monitoring.change(new Result(90, Assessment.HIGH, null), council.chair(), NOW));
        Unit foreign = new Unit(
                Councils.university(),
                null,
                UnitKind.INSTITUTE,
                text("Бөтен"),
                Validity.from(LocalDate.of(2020, 9, 1)));
        assertRefused(
                ReportViolation.UNIT_OF_OTHER,
                () -> new Monitoring(
                        council.body(), foreign, YEAR, MonitoringPeriod.YEAR, better, council.chair(), NOW));
    }

    @Test
    @Clause("PLN-15")
    void theBodyAboveAnalysesAReportThatWasHandedOver() {
        Council association = Councils.association(12);
        Person secretary = association.body().parent().seatsOn(DAY).get(2).person();
        Remit list = new Remit(RemitKind.ASSOCIATION_DIRECTION, "№ 400 бұйрық, 19-т.", LocalDate.of(2020, 1, 1));
        list.add(text("Бағыт"));
        AnnualReport report = new AnnualReport(association.body(), YEAR, list.entries(), association.secretary(), NOW);
        assertRefused(
                ReportViolation.NOT_SENT,
                () -> new ReportAnalysis(report, Verdict.SATISFACTORY, text("Жақсы"), secretary, NOW));
        report.freeze(List.of(), List.of(), association.secretary(), NOW);
        report.submit(association.secretary(), NOW);
        report.approve(association.chair(), NOW);
        report.send(association.secretary(), NOW);
        assertRefused(
                ReportViolation.NOT_UPPER,
                () -> new ReportAnalysis(report, Verdict.SATISFACTORY, text("Жақсы"), association.chair(), NOW));
        assertRefused(
                ReportViolation.ANALYSIS_REQUIRED,
                () -> new ReportAnalysis(report, Verdict.SATISFACTORY, null, secretary, NOW));
        ReportAnalysis analysis =
                new ReportAnalysis(report, Verdict.WITH_REMARKS, text("Сілтемелер аз"), secretary, NOW);
        analysis.change(Verdict.SATISFACTORY, text("Толықтырылды"), secretary, NOW);
        assertEquals(Verdict.SATISFACTORY, analysis.verdict());
    }
}
