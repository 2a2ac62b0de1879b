package kz.kenes.plan.work;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.people.Person;
import kz.kenes.plan.work.vocabulary.PlanItemState;
import kz.kenes.plan.work.vocabulary.PlanState;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** What an edition of a work plan holds; {@link WorkPlan} says what may be done with it. */
@MappedSuperclass
public abstract class WorkPlanRecord extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    Body body;

    @Column(name = "plan_year")
    int year;

    @Column(name = "first_day")
    LocalDate firstDay;

    @Column(name = "last_day")
    LocalDate lastDay;

    @Column(name = "edition_number")
    int edition;

    /** Id of the first edition; null in the first edition itself. */
    @Column(name = "series_id")
    Long series;

    @Enumerated(EnumType.STRING)
    @Column(name = "plan_state")
    PlanState state = PlanState.DRAFT;

    /** True while it is the one that holds, then null: unique within body and year. */
    Boolean effective;

    /** True until it is approved, then null: unique, so that two editions are never prepared at once. */
    Boolean preparing = true;

    /** Rises with each change of a line, so that the version of the plan rises too. */
    @Column(name = "item_changes")
    int itemChanges;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    Person author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "approver_id")
    Person approver;

    @Column(name = "approved_at")
    Instant approvedAt;

    String remarks;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "keeper_id")
    Person keeper;

    @Column(name = "kept_at")
    Instant keptAt;

    @Column(name = "kept_place")
    String keptPlace;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("due, id")
    List<PlanItem> items = new ArrayList<>();

    public Body body() {
        return body;
    }

    /** The calendar year in which it begins. */
    public int year() {
        return year;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    /** Inclusive. */
    public LocalDate lastDay() {
        return lastDay;
    }

    /** Number of the edition, from 1. */
    @Clause("PLN-02")
    public int edition() {
        return edition;
    }

    /** Id that all editions of the plan share; null until the first one is stored. */
    public Long series() {
        return series == null ? id() : series;
    }

    public PlanState state() {
        return state;
    }

    /** Who drafted it. */
    public Person author() {
        return author;
    }

    /** Who approved it; null before that, and where a body did by its decision. */
    public Person approver() {
        return approver;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    /** Why it was given back, or null. */
    public String remarks() {
        return remarks;
    }

    /** Who is responsible for the copy that is kept, or null while none is. */
    @Clause("PLN-18")
    public Person keeper() {
        return keeper;
    }

    public Instant keptAt() {
        return keptAt;
    }

    /** Where the paper copy lies. */
    public String keptPlace() {
        return keptPlace;
    }

    /** By their terms. */
    public List<PlanItem> items() {
        return List.copyOf(items);
    }

    /** Share of the lines that are done, in whole per cent rounded down; 0 for a plan without lines. */
    @Clause("PLN-07")
    public int percentDone() {
        return percent(count(PlanItemState.DONE), items.size());
    }

    /** A hundred only when all of them are done. */
    public static int percent(int done, int all) {
        return all == 0 ? 0 : done * 100 / all;
    }

    private int count(PlanItemState wanted) {
        return (int) items.stream().filter(item -> item.state() == wanted).count();
    }
}
