package kz.kenes.people;

import static kz.kenes.people.PeopleViolation.DATES_OUT_OF_ORDER;
import static kz.kenes.people.PeopleViolation.HEAD_APPOINTED_LATER;
import static kz.kenes.people.PeopleViolation.NAME_REQUIRED;
import static kz.kenes.people.PeopleViolation.NO_HEAD_THEN;
import static kz.kenes.people.PeopleViolation.UNIT_HAS_UNITS;
import static kz.kenes.people.PeopleViolation.UNIT_IN_WRONG_PLACE;
import static kz.kenes.people.PeopleViolation.UNIT_NOT_IN_FORCE;
import static kz.kenes.people.PeopleViolation.UNIT_OF_OTHER_INSTITUTION;
import static kz.kenes.people.PeopleViolation.UNIT_PLACED_LATER;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.AlphabetOrder;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Validity;

/** A structural unit of an institution, with its place in the tree and its head at every date (ORG-04). */
@Entity
@Table(name = "unit")
public class Unit extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    @Column(name = "sort_key")
    private String sortKey;

    @Embedded
    @AttributeOverride(name = "validFrom", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "validTo", column = @Column(name = "valid_to"))
    private Validity validity;

    @OneToMany(mappedBy = "unit", cascade = CascadeType.ALL)
    @OrderBy("validity.validFrom")
    private List<UnitPlacement> placements = new ArrayList<>();

    @OneToMany(mappedBy = "unit", cascade = CascadeType.ALL)
    @OrderBy("validity.validFrom")
    private List<UnitHead> heads = new ArrayList<>();

    protected Unit() {}

    /**
     * Sets up a unit.
     *
     * @param parent the unit above, or null directly under the institution
     */
    @Clause("ORG-04")
    public Unit(Institution institution, Unit parent, UnitKind kind, LocalizedText name, Validity validity) {
        this.institution = Objects.requireNonNull(institution);
        this.kind = Objects.requireNonNull(kind);
        this.validity = Objects.requireNonNull(validity);
        rename(name);
        requirePlace(kind, parent, validity.validFrom());
        this.placements.add(new UnitPlacement(this, parent, validity));
    }

    public void rename(LocalizedText newName) {
        require(newName != null && !newName.kk().isBlank(), NAME_REQUIRED);
        this.name = newName;
        this.sortKey = AlphabetOrder.key(newName.kk());
    }

    /**
     * Moves the unit under another one.
     *
     * @param parent the unit above, or null directly under the institution
     * @param first the first day in the new place
     */
    @Clause("ORG-04")
    public void moveUnder(Unit parent, LocalDate first) {
        require(validity.includes(first), UNIT_NOT_IN_FORCE, name, first);
        requirePlace(kind, parent, first);
        Optional<UnitPlacement> sameDay = Succession.beginningOn(placements, first);
        if (sameDay.isPresent()) {
            sameDay.get().moveTo(parent);
        } else {
            Succession.makeWay(placements, first, UNIT_PLACED_LATER);
            placements.add(new UnitPlacement(this, parent, new Validity(first, validity.validTo())));
        }
    }

    private void requirePlace(UnitKind ownKind, Unit parent, LocalDate day) {
        UnitKind above = parent == null ? null : parent.kind;
        require(UnitPlace.mayStand(ownKind, above), UNIT_IN_WRONG_PLACE, ownKind);
        if (parent != null) {
            require(parent.institution == institution, UNIT_OF_OTHER_INSTITUTION, parent.name);
            require(parent.validity.includes(day), UNIT_NOT_IN_FORCE, parent.name, day);
        }
    }

    /**
     * Appoints the head; the former one leaves the day before. The same day again corrects the appointment.
     *
     * @param ground order of appointment, or null
     */
    @Clause("ORG-04")
    public void appointHead(Person person, LocalDate first, String ground) {
        require(validity.includes(first), UNIT_NOT_IN_FORCE, name, first);
        Optional<UnitHead> sameDay = Succession.beginningOn(heads, first);
        if (sameDay.isPresent()) {
            sameDay.get().correct(person, ground);
        } else {
            Succession.makeWay(heads, first, HEAD_APPOINTED_LATER);
            heads.add(new UnitHead(this, person, first, ground));
        }
    }

    /** The head leaves without a successor. */
    @Clause("ORG-04")
    public void releaseHead(LocalDate lastDay) {
        Optional<UnitHead> head = Succession.on(heads, lastDay);
        require(head.isPresent(), NO_HEAD_THEN, lastDay);
        head.get().endOn(lastDay);
    }

    /**
     * Ends the unit, its place and its head.
     *
     * @param unitsBelow how many units stand under it after that day
     */
    public void close(LocalDate lastDay, int unitsBelow) {
        require(!lastDay.isBefore(validity.validFrom()), DATES_OUT_OF_ORDER, validity.validFrom(), lastDay);
        require(unitsBelow == 0, UNIT_HAS_UNITS, unitsBelow);
        Succession.on(heads, lastDay).ifPresent(head -> head.endOn(lastDay));
        Succession.on(placements, lastDay).ifPresent(place -> place.endOn(lastDay));
        validity = validity.until(lastDay);
    }

    @Clause("ORG-04")
    public Optional<Person> headOn(LocalDate day) {
        return Succession.on(heads, day).map(UnitHead::person);
    }

    /** The unit above on that day; empty directly under the institution. */
    public Optional<Unit> parentOn(LocalDate day) {
        return Succession.on(placements, day).map(UnitPlacement::parent);
    }

    public Institution institution() {
        return institution;
    }

    public UnitKind kind() {
        return kind;
    }

    public LocalizedText name() {
        return name;
    }

    public Validity validity() {
        return validity;
    }

    /** All heads, the earliest first. */
    public List<UnitHead> heads() {
        return List.copyOf(heads);
    }
}
