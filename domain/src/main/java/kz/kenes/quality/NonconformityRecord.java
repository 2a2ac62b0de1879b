package kz.kenes.quality;

import static kz.kenes.quality.QualityViolation.WRONG_STATE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.quality.vocabulary.CauseKind;
import kz.kenes.quality.vocabulary.NonconformityAct;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.quality.vocabulary.NonconformityState;
import kz.kenes.shared.DomainEntity;
import kz.kenes.training.UnitMinutes;

/** What is known about a nonconformity at any time. */
@MappedSuperclass
public abstract class NonconformityRecord extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    Institution institution;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    Unit unit;

    @Column(name = "journal_year")
    int year;

    @Column(name = "journal_number")
    int number;

    @Enumerated(EnumType.STRING)
    NonconformitySource source;

    String requirement;

    String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "cause_kind")
    CauseKind causeKind;

    String cause;

    @Column(name = "found_on")
    LocalDate foundOn;

    @Column(name = "remove_by")
    LocalDate removeBy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "control_id")
    ControlRecord control;

    String origin;

    @Column(name = "raise_key")
    String key;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "raised_by_id")
    Person raisedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "nonconformity_state")
    NonconformityState state;

    String analysis;

    @Embedded
    UnitMinutes minutes;

    @Column(name = "round_number")
    int round = 1;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "checker_id")
    Person checker;

    @Column(name = "check_by")
    LocalDate checkBy;

    @OneToMany(mappedBy = "nonconformity", cascade = CascadeType.ALL)
    @OrderBy("due, id")
    List<CorrectiveAction> actions = new ArrayList<>();

    @OneToMany(mappedBy = "nonconformity", cascade = CascadeType.ALL)
    @OrderBy("round")
    List<Recheck> rechecks = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "nonconformity_step", joinColumns = @JoinColumn(name = "nonconformity_id"))
    List<NonconformityStep> steps = new ArrayList<>();

    static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    void happened(NonconformityAct act, Instant at, Person by, String words) {
        steps.add(new NonconformityStep(steps.size() + 1, act, at, by, words));
    }

    void requireState(Set<NonconformityState> allowed) {
        require(allowed.contains(state), WRONG_STATE, state);
    }

    public Institution institution() {
        return institution;
    }

    public Unit unit() {
        return unit;
    }

    /** The calendar year in whose journal it stands. */
    public int year() {
        return year;
    }

    /** Its number in the journal of that year. */
    public int number() {
        return number;
    }

    public NonconformitySource source() {
        return source;
    }

    /** Which requirement is not met, or null. */
    public String requirement() {
        return requirement;
    }

    public String description() {
        return description;
    }

    public CauseKind causeKind() {
        return causeKind;
    }

    public String cause() {
        return cause;
    }

    public LocalDate foundOn() {
        return foundOn;
    }

    /** By when it must be gone, or null. */
    public LocalDate removeBy() {
        return removeBy;
    }

    /** The control that found it, or null. */
    public ControlRecord control() {
        return control;
    }

    /** What it came from, or null when entered by hand. */
    public String origin() {
        return origin;
    }

    /** Null when another system entered it. */
    public Person raisedBy() {
        return raisedBy;
    }

    public NonconformityState state() {
        return state;
    }

    /** What the analysis of the causes has shown, or null. */
    public String analysis() {
        return analysis;
    }

    /** Minutes of the meeting that analysed the causes, or null. */
    public UnitMinutes minutes() {
        return minutes;
    }

    /** 1 before the first recheck, one more after each negative one. */
    public int round() {
        return round;
    }

    /** Who looks again, or null. */
    public Person checker() {
        return checker;
    }

    /** By when the recheck has to be made, or null. */
    public LocalDate checkBy() {
        return checkBy;
    }

    public List<CorrectiveAction> actions() {
        return List.copyOf(actions);
    }

    public List<Recheck> rechecks() {
        return List.copyOf(rechecks);
    }

    /** The earliest first. */
    public List<NonconformityStep> steps() {
        return steps.stream()
                .sorted(Comparator.comparing(NonconformityStep::ordinal))
                .toList();
    }
}
