package kz.kenes.plan.report;

import static kz.kenes.plan.report.ReportViolation.CONTENT_REQUIRED;
import static kz.kenes.plan.report.ReportViolation.NOT_A_COUNCIL;
import static kz.kenes.plan.report.ReportViolation.NOT_OFFICER;
import static kz.kenes.plan.report.ReportViolation.NOT_REPORTER;
import static kz.kenes.plan.report.ReportViolation.OWN_REPORT;
import static kz.kenes.plan.report.ReportViolation.REMARKS_REQUIRED;
import static kz.kenes.plan.report.ReportViolation.TITLE_REQUIRED;
import static kz.kenes.plan.report.ReportViolation.UNIT_REPORT_ANSWERED;
import static kz.kenes.plan.report.ReportViolation.YEAR_NOT_BEGUN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.kenes.council.Body;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.plan.event.Venue;
import kz.kenes.plan.report.vocabulary.ReporterRole;
import kz.kenes.plan.report.vocabulary.UnitReportState;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** A report to the ОӘК by the chair of a bureau, the head of a unit, or an employee: submitted → accepted, or returned and mended. */
@Entity
@Table(name = "unit_report")
public class UnitReport extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "council_id")
    private Body council;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reporter_id")
    private Person reporter;

    @Enumerated(EnumType.STRING)
    @Column(name = "reporter_role")
    private ReporterRole role;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "bureau_id")
    private Body bureau;

    @Column(name = "academic_year")
    private int year;

    private String title;

    @Column(name = "report_text")
    private String text;

    @Column(name = "stored_file_id")
    private Long file;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit_report_state")
    private UnitReportState state = UnitReportState.SUBMITTED;

    private String remarks;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by_id")
    private Person answeredBy;

    protected UnitReport() {}

    /**
     * Submits a report.
     *
     * @param unit whose head reports, or null
     * @param bureau whose chair reports, or null; without both an employee reports on the own work
     * @param file id of a file, or null; a text or a file is needed
     */
    @Clause("PLN-09")
    public UnitReport(
            Body council, Unit unit, Body bureau, Person reporter, AcademicYear year, Content content, Instant now) {
        LocalDate day = Body.dayOf(now);
        require(council.kind() == BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, NOT_A_COUNCIL);
        require(!day.isBefore(year.firstDay()), YEAR_NOT_BEGUN, year.firstDay());
        this.council = council;
        this.unit = unit;
        this.bureau = bureau;
        this.reporter = reporter;
        this.year = year.start();
        require(reports(day), NOT_REPORTER);
        this.role = bureau != null
                ? ReporterRole.BUREAU_CHAIR
                : unit != null ? ReporterRole.headOf(unit.kind()) : ReporterRole.EMPLOYEE;
        say(content, now);
    }

    /** What a report says: a title, and a text or a file. */
    public record Content(String title, String text, Long file) {}

    /** True for the chair of a bureau below the council, the head of a unit of its institution, or one who works there. */
    private boolean reports(LocalDate day) {
        if (bureau != null) {
            return bureau.kind() == BodyKind.INSTITUTE_BUREAU
                    && bureau.parent() == council
                    && bureau.isChair(reporter, day);
        }
        if (unit != null) {
            return unit.institution() == council.institution()
                    && unit.headOn(day).filter(head -> head == reporter).isPresent();
        }
        return reporter.employmentsOn(day).stream().anyMatch(work -> work.institution() == council.institution());
    }

    private void say(Content content, Instant now) {
        require(Venue.said(content.title()) != null, TITLE_REQUIRED);
        require(Venue.said(content.text()) != null || content.file() != null, CONTENT_REQUIRED);
        title = content.title().strip();
        text = Venue.said(content.text());
        file = content.file();
        submittedAt = now;
        state = UnitReportState.SUBMITTED;
    }

    /** Submits it anew, mended by the remarks. */
    @Clause("PLN-09")
    public void amend(Content content, Person by, Instant now) {
        require(by == reporter, NOT_REPORTER);
        require(state == UnitReportState.RETURNED, UNIT_REPORT_ANSWERED);
        say(content.file() == null ? new Content(content.title(), content.text(), file) : content, now);
    }

    /** The council takes it on record. */
    @Clause("PLN-09")
    public void accept(Person by, Instant now) {
        answer(UnitReportState.ACCEPTED, null, by, now);
    }

    @Clause("PLN-09")
    public void giveBack(String why, Person by, Instant now) {
        require(Venue.said(why) != null, REMARKS_REQUIRED);
        answer(UnitReportState.RETURNED, why.strip(), by, now);
    }

    private void answer(UnitReportState reached, String words, Person by, Instant now) {
        LocalDate day = Body.dayOf(now);
        require(council.isSecretary(by, day) || council.isChair(by, day), NOT_OFFICER);
        require(by != reporter, OWN_REPORT);
        require(state == UnitReportState.SUBMITTED, UNIT_REPORT_ANSWERED);
        state = reached;
        remarks = words;
        answeredBy = by;
        answeredAt = now;
    }

    public Body council() {
        return council;
    }

    public Person reporter() {
        return reporter;
    }

    public ReporterRole role() {
        return role;
    }

    /** The unit on which its head reports, or null. */
    public Unit unit() {
        return unit;
    }

    /** The bureau on which its chair reports, or null. */
    public Body bureau() {
        return bureau;
    }

    public AcademicYear year() {
        return new AcademicYear(year);
    }

    public String title() {
        return title;
    }

    /** Null where a file says everything. */
    public String text() {
        return text;
    }

    /** Id of the file, or null. */
    public Long file() {
        return file;
    }

    public UnitReportState state() {
        return state;
    }

    /** Why it was given back, or null. */
    public String remarks() {
        return remarks;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    public Person answeredBy() {
        return answeredBy;
    }
}
