package kz.kenes.council;

import static kz.kenes.council.CouncilViolation.CRITERIA_BY_BASE;
import static kz.kenes.council.CouncilViolation.CRITERIA_NOT_PROVIDED;
import static kz.kenes.council.CouncilViolation.CRITERIA_REQUIRED;
import static kz.kenes.council.CouncilViolation.GROUND_REQUIRED;
import static kz.kenes.council.CouncilViolation.NOT_A_UNIVERSITY;
import static kz.kenes.council.CouncilViolation.UNIVERSITIES_NOT_PROVIDED;
import static kz.kenes.council.CouncilViolation.WORKING_UNIT_NOT_PROVIDED;
import static kz.kenes.council.CouncilViolation.WORKING_UNIT_OF_AUTHORISED_BODY;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kenes.people.Institution;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/**
 * What is laid down about a body beside its seats: the unit of the authorised body that does the paper work of the republican
 * council; the universities of the directions of an association and the criteria that its base university sets for members.
 */
@Entity
@Table(name = "body_charter")
public class Charter extends DomainEntity {

    private static final Set<InstitutionKind> AUTHORISED =
            EnumSet.of(InstitutionKind.MINISTRY, InstitutionKind.COMMITTEE);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    @ManyToMany
    @JoinTable(
            name = "body_university",
            joinColumns = @JoinColumn(name = "charter_id"),
            inverseJoinColumns = @JoinColumn(name = "institution_id"))
    private Set<Institution> universities = new HashSet<>();

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "criteria_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "criteria_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "criteria_en"))
    private LocalizedText criteria;

    @Column(name = "criteria_ground")
    private String criteriaGround;

    @Column(name = "criteria_since")
    private LocalDate criteriaSince;

    protected Charter() {}

    public Charter(Body body) {
        this.body = body;
    }

    /**
     * Names the unit whose staff does the clerical work of the republican council.
     *
     * @param unit of the ministry or a committee, or null for none
     */
    @Clause("CNL-21")
    public void appoint(Unit unit) {
        require(body.kind() == BodyKind.REPUBLICAN_COUNCIL, WORKING_UNIT_NOT_PROVIDED);
        require(
                unit == null || AUTHORISED.contains(unit.institution().kind()),
                WORKING_UNIT_OF_AUTHORISED_BODY,
                unit == null ? "" : unit.institution().name());
        body.workThrough(unit);
    }

    /** Lists the universities that train staff in the directions of the association. */
    @Clause({"CNL-33", "CNL-28"})
    public void cover(Collection<Institution> all) {
        require(body.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, UNIVERSITIES_NOT_PROVIDED);
        all.forEach(one -> require(one.isUniversity(), NOT_A_UNIVERSITY, one.name()));
        universities.retainAll(all);
        universities.addAll(all);
    }

    /**
     * The base university sets the criteria for members. Whoever was checked before the first day is to be checked again.
     *
     * @param by the institution in whose name it is done
     * @param ground number, date and title of its document
     * @param since first day of the criteria
     */
    @Clause("CNL-35")
    public void demand(Institution by, LocalizedText words, String ground, LocalDate since) {
        require(body.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, CRITERIA_NOT_PROVIDED);
        require(by == body.institution(), CRITERIA_BY_BASE, body.institution().name());
        require(words != null && !words.kk().isBlank() && since != null, CRITERIA_REQUIRED);
        require(ground != null && !ground.isBlank(), GROUND_REQUIRED);
        this.criteria = words;
        this.criteriaGround = ground.strip();
        this.criteriaSince = since;
    }

    /** What a composition lacks on a day. */
    @Clause({"CNL-33", "CNL-34", "CNL-35"})
    public List<MembershipDefect> defectsOf(Collection<Seat> seats, LocalDate day) {
        return MembershipDefect.of(this, seats, day);
    }

    public Body body() {
        return body;
    }

    public Set<Institution> universities() {
        return Set.copyOf(universities);
    }

    /** Null until the base university has set them. */
    public LocalizedText criteria() {
        return criteria;
    }

    public String criteriaGround() {
        return criteriaGround;
    }

    public LocalDate criteriaSince() {
        return criteriaSince;
    }
}
