package kz.kenes.council;

import static kz.kenes.council.CouncilViolation.BODY_NOT_IN_FORCE;
import static kz.kenes.council.CouncilViolation.COMPOSITION_NOT_LATER;
import static kz.kenes.council.CouncilViolation.DRAFT_IN_PROGRESS;
import static kz.kenes.council.CouncilViolation.GROUND_REQUIRED;
import static kz.kenes.council.CouncilViolation.NAME_REQUIRED;
import static kz.kenes.council.CouncilViolation.REGULATION_OF_OTHER_KIND;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.kenes.council.vocabulary.CompositionState;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.regulation.Edition;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.Validity;

/** A collegial body of an institution: it works by a regulation, and its compositions follow one another. */
@Entity
@Table(name = "body")
public class Body extends DomainEntity {

    /** Days are counted where the bodies meet. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @Enumerated(EnumType.STRING)
    private BodyKind kind;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "name_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "name_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "name_en"))
    private LocalizedText name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "parent_id")
    private Body parent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "regulation_id")
    private Regulation regulation;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "working_unit_id")
    private Unit workingUnit;

    private String ground;

    @Embedded
    @AttributeOverride(name = "validFrom", column = @Column(name = "valid_from"))
    @AttributeOverride(name = "validTo", column = @Column(name = "valid_to"))
    private Validity validity;

    @OneToMany(mappedBy = "body", cascade = CascadeType.ALL)
    @OrderBy("validity.validFrom")
    private List<Composition> compositions = new ArrayList<>();

    protected Body() {}

    /**
     * Founds a body; it can meet once its first composition is approved.
     *
     * @param parent the body above: a РОӘК for an ОӘБ, an ОӘК for its committee or bureau, otherwise any or null
     * @param ground number, date and title of the founding document
     */
    @Clause({"CNL-01", "CNL-02", "CNL-20", "CNL-29"})
    public Body(
            BodyKind kind,
            LocalizedText name,
            Institution institution,
            Body parent,
            Regulation regulation,
            LocalDate first,
            String ground) {
        require(name != null && !name.kk().isBlank(), NAME_REQUIRED);
        require(ground != null && !ground.isBlank(), GROUND_REQUIRED);
        Subordination.requireAbove(parent, kind);
        require(regulation.bodyKind() == kind, REGULATION_OF_OTHER_KIND, regulation.bodyKind());
        Subordination.requireBase(kind, institution);
        this.kind = kind;
        this.name = name;
        this.institution = Objects.requireNonNull(institution);
        this.parent = parent;
        this.regulation = regulation;
        this.validity = Validity.from(first);
        this.ground = ground.strip();
    }

    /**
     * Ties a bureau to its institute.
     *
     * @param others the bureaus that the institute has already
     */
    @Clause("CNL-13")
    public void serve(Unit institute, Collection<Body> others) {
        Subordination.requireBureauOf(this, institute, others);
        this.unit = institute;
    }

    /** The unit whose staff keeps the papers; {@link Charter} says for which body it may be. */
    void workThrough(Unit unit) {
        this.workingUnit = unit;
    }

    /** True for who works in the unit that keeps the papers of the body: clerical functions, no seat and no vote. */
    @Clause("CNL-21")
    public boolean isClerk(Person person, LocalDate day) {
        return workingUnit != null
                && person != null
                && person.employmentsOn(day).stream().anyMatch(work -> work.unit() == workingUnit);
    }

    /** The day of an instant, where the bodies meet. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /**
     * Drafts the next composition, beginning with the seats of the latest one that is approved. Only one is prepared at a time.
     *
     * @param ground number, date and title of the document
     */
    @Clause({"CNL-02", "CNL-05"})
    public Composition draftComposition(LocalDate first, String ground) {
        require(validity.includes(first), BODY_NOT_IN_FORCE, first);
        require(compositions.stream().allMatch(one -> one.state() == CompositionState.APPROVED), DRAFT_IN_PROGRESS);
        Composition draft = new Composition(this, first, ground);
        latest().ifPresent(draft::beginWith);
        compositions.add(draft);
        return draft;
    }

    private Optional<Composition> latest() {
        return compositions.stream()
                .filter(one -> one.state() == CompositionState.APPROVED)
                .max((a, b) -> a.validity().validFrom().compareTo(b.validity().validFrom()));
    }

    /**
     * Ends the composition in force before a new one begins.
     *
     * @return the first day of the new one: as planned for the first composition, otherwise not before today
     */
    LocalDate makeWayFrom(LocalDate planned, LocalDate today) {
        Optional<Composition> before = latest();
        if (before.isEmpty()) {
            return planned;
        }
        LocalDate first = planned.isBefore(today) ? today : planned;
        LocalDate begins = before.get().validity().validFrom();
        require(begins.isBefore(first), COMPOSITION_NOT_LATER, begins);
        before.get().endOn(first.minusDays(1));
        return first;
    }

    @Clause("CNL-54")
    public Optional<Composition> compositionOn(LocalDate day) {
        return compositions.stream().filter(one -> one.isInForceOn(day)).findFirst();
    }

    /** The seats that count on that day; none where no composition is in force. */
    @Clause("CNL-54")
    public List<Seat> seatsOn(LocalDate day) {
        return compositionOn(day).map(one -> one.seatsOn(day)).orElse(List.of());
    }

    /** Who holds the first seat of that role on that day. */
    @Clause({"CNL-02", "CNL-54"})
    public Optional<Person> holderOn(SeatRole role, LocalDate day) {
        return seatsOn(day).stream()
                .filter(seat -> seat.role() == role)
                .findFirst()
                .flatMap(seat -> seat.holderOn(day));
    }

    /** True if the person holds a seat of that role on that day. */
    @Clause("CNL-06")
    public boolean isHeldBy(Person person, SeatRole role, LocalDate day) {
        return seatsOn(day).stream().anyMatch(seat -> seat.role() == role && seat.isHeldBy(person, day));
    }

    public boolean isChair(Person person, LocalDate day) {
        return isHeldBy(person, SeatRole.CHAIR, day);
    }

    public boolean isDeputyChair(Person person, LocalDate day) {
        return isHeldBy(person, SeatRole.DEPUTY_CHAIR, day);
    }

    @Clause({"CNL-06", "CNL-38"})
    public boolean isSecretary(Person person, LocalDate day) {
        return isHeldBy(person, SeatRole.SECRETARY, day);
    }

    /** True if the person holds any seat on that day. */
    @Clause("CNL-54")
    public boolean isMember(Person person, LocalDate day) {
        return seatsOn(day).stream().anyMatch(seat -> seat.isHeldBy(person, day));
    }

    /** How many members have to be present on that day. */
    @Clause({"MTG-10", "MTG-11", "MTG-12"})
    public int quorumOn(LocalDate day) {
        return editionOn(day).rules().quorumOf(seatsOn(day).size());
    }

    /**
     * The edition of the regulation by which the body works on that day.
     *
     * @throws RuleViolation if none is in force
     */
    @Clause("CNL-54")
    public Edition editionOn(LocalDate day) {
        return regulation.editionOn(day);
    }

    public BodyKind kind() {
        return kind;
    }

    public LocalizedText name() {
        return name;
    }

    /** Where it stands, and who signs contracts for it: a body is no legal person. */
    @Clause("CNL-29")
    public Institution institution() {
        return institution;
    }

    /** Null at the top. */
    public Body parent() {
        return parent;
    }

    /** The institute that a bureau serves; null for other bodies. */
    public Unit unit() {
        return unit;
    }

    /** Null where the secretary alone keeps the papers. */
    public Unit workingUnit() {
        return workingUnit;
    }

    public Regulation regulation() {
        return regulation;
    }

    /** Number, date and title of the founding document. */
    public String ground() {
        return ground;
    }

    public Validity validity() {
        return validity;
    }

    /** The earliest first, drafts included. */
    public List<Composition> compositions() {
        return List.copyOf(compositions);
    }
}
