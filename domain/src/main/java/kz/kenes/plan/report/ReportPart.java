package kz.kenes.plan.report;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.plan.event.MethodicalEvent;
import kz.kenes.plan.report.vocabulary.PartKind;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** A part of a report: a section with its words, or a task for the new academic year. */
@Entity
@Table(name = "annual_report_part")
public class ReportPart extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "report_id")
    private AnnualReport report;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "part_kind")
    private PartKind kind;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "remit_entry_id")
    private RemitEntry direction;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "text_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "text_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private LocalizedText text;

    @Column(name = "due_date")
    private LocalDate due;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "origin_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "origin_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "origin_en"))
    private LocalizedText origin;

    @ManyToMany
    @JoinTable(
            name = "annual_report_part_event",
            joinColumns = @JoinColumn(name = "part_id"),
            inverseJoinColumns = @JoinColumn(name = "event_id"))
    @OrderBy("date")
    private List<MethodicalEvent> events = new ArrayList<>();

    protected ReportPart() {}

    private ReportPart(AnnualReport report, int ordinal, PartKind kind) {
        this.report = report;
        this.ordinal = ordinal;
        this.kind = kind;
    }

    static ReportPart section(AnnualReport report, int ordinal, PartKind kind) {
        return new ReportPart(report, ordinal, kind);
    }

    static ReportPart direction(AnnualReport report, int ordinal, RemitEntry entry) {
        ReportPart part = new ReportPart(report, ordinal, PartKind.DIRECTION);
        part.direction = entry;
        return part;
    }

    static ReportPart task(AnnualReport report, int ordinal, LocalizedText text, LocalDate due, LocalizedText origin) {
        ReportPart part = new ReportPart(report, ordinal, PartKind.TASK);
        part.text = text;
        part.due = due;
        part.origin = origin;
        return part;
    }

    void write(LocalizedText words, List<MethodicalEvent> held) {
        text = words;
        events.removeIf(one -> !held.contains(one));
        held.stream().distinct().filter(one -> !events.contains(one)).forEach(events::add);
    }

    void moveTo(int place) {
        ordinal = place;
    }

    /** True when something is said about it, in words or by events. */
    @Clause("PLN-14")
    public boolean isFilled() {
        return text != null || !events.isEmpty();
    }

    public AnnualReport report() {
        return report;
    }

    /** Place among the parts, from 1. */
    public int ordinal() {
        return ordinal;
    }

    public PartKind kind() {
        return kind;
    }

    /** The direction of the ОӘБ; null for other parts. */
    public RemitEntry direction() {
        return direction;
    }

    /** Null while nothing is written. */
    public LocalizedText text() {
        return text;
    }

    /** Until when a task is to be done, or null. */
    public LocalDate due() {
        return due;
    }

    /** From what a task comes, such as a decision not carried out; null for one typed freely. */
    public LocalizedText origin() {
        return origin;
    }

    /** Events held that belong to it. */
    public List<MethodicalEvent> events() {
        return List.copyOf(events);
    }
}
