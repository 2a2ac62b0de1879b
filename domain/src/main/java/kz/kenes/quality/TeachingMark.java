package kz.kenes.quality;

import static kz.kenes.quality.NonconformityRecord.said;
import static kz.kenes.quality.QualityViolation.MARK_OUT_OF_RANGE;
import static kz.kenes.quality.QualityViolation.NOT_MARK_KEEPER;
import static kz.kenes.quality.QualityViolation.SEMESTER_WRONG;
import static kz.kenes.quality.QualityViolation.YEAR_NOT_BEGUN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** How well somebody taught in a semester, as the control of the quality of teaching (ҚП 708) has shown: a mark out of 100. */
@Entity
@Table(name = "teaching_mark")
public class TeachingMark extends DomainEntity {

    public static final int HIGHEST = 100;
    private static final int SEMESTERS = 2;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person person;

    @Column(name = "academic_year")
    private int year;

    private int semester;

    @Column(name = "mark_value")
    private int mark;

    private String note;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id")
    private Person recordedBy;

    @Column(name = "recorded_on")
    private LocalDate recordedOn;

    protected TeachingMark() {}

    /** @param year the calendar year in which the academic year begins */
    @Clause("QUA-11")
    public TeachingMark(
            Employment work, int year, int semester, int mark, String note, QualityKeeper by, LocalDate today) {
        require(semester >= 1 && semester <= SEMESTERS, SEMESTER_WRONG);
        require(year <= AcademicYear.of(today).start(), YEAR_NOT_BEGUN);
        this.institution = work.institution();
        this.unit = work.unit();
        this.person = work.person();
        this.year = year;
        this.semester = semester;
        correct(mark, note, by, today);
    }

    /** The mark of a semester is one; a later entry corrects it. */
    @Clause("QUA-11")
    public void correct(int newMark, String newNote, QualityKeeper by, LocalDate today) {
        require(by.keeps(), NOT_MARK_KEEPER);
        require(newMark >= 0 && newMark <= HIGHEST, MARK_OUT_OF_RANGE, HIGHEST);
        mark = newMark;
        note = said(newNote);
        recordedBy = by.person();
        recordedOn = today;
    }

    public Person person() {
        return person;
    }

    public Unit unit() {
        return unit;
    }

    public AcademicYear year() {
        return new AcademicYear(year);
    }

    /** 1 or 2. */
    public int semester() {
        return semester;
    }

    /** From 0 to 100. */
    public int mark() {
        return mark;
    }

    /** What was seen, or null. */
    public String note() {
        return note;
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }
}
