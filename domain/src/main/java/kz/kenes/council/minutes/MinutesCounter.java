package kz.kenes.council.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import kz.kenes.council.Body;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/**
 * The last numbers given out for a body in an academic year. The row is locked while a number is taken, so that the sequence has
 * neither gaps nor doubles.
 */
@Entity
@Table(name = "minutes_counter")
public class MinutesCounter extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    @Column(name = "academic_year")
    private int year;

    @Column(name = "last_minutes")
    private int lastMinutes;

    @Column(name = "last_extract")
    private int lastExtract;

    protected MinutesCounter() {}

    public MinutesCounter(Body body, AcademicYear year) {
        this.body = body;
        this.year = year.start();
    }

    @Clause("MTG-38")
    int nextMinutes() {
        return ++lastMinutes;
    }

    int nextExtract() {
        return ++lastExtract;
    }

    public Body body() {
        return body;
    }

    public AcademicYear year() {
        return new AcademicYear(year);
    }
}
