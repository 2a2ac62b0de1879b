package kz.kenes.council.execution;

import static kz.kenes.council.execution.ExecutionViolation.LINK_OF_OTHER_SITE;
import static kz.kenes.council.execution.ExecutionViolation.MEETING_NOT_HELD_YET;
import static kz.kenes.council.execution.ExecutionViolation.NOT_SECRETARY;
import static kz.kenes.council.execution.ExecutionViolation.NO_ASSOCIATION;
import static kz.kenes.council.execution.ExecutionViolation.SITE_UNKNOWN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.people.Institution;
import kz.kenes.people.OfficialSite;
import kz.kenes.people.Person;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** Where the materials of a meeting of an ОӘБ are published: on the official site of its base university. */
@Entity
@Table(name = "materials_publication")
public class MaterialsPublication extends DomainEntity {

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    private String link;

    @Column(name = "published_on")
    private LocalDate on;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person_id")
    private Person by;

    protected MaterialsPublication() {}

    /** Marks the materials of a meeting that was opened as published. */
    public MaterialsPublication(Meeting meeting, String link, Person secretary, Instant now) {
        require(meeting.body().kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, NO_ASSOCIATION);
        require(meeting.openedAt() != null, MEETING_NOT_HELD_YET);
        this.meeting = meeting;
        lead(link, secretary, now);
    }

    /** Leads to another page of the site. */
    @Clause("MTG-32")
    public void lead(String newLink, Person secretary, Instant now) {
        require(meeting.body().isSecretary(secretary, Body.dayOf(now)), NOT_SECRETARY);
        Institution base = meeting.body().institution();
        require(base.site() != null, SITE_UNKNOWN, base.name());
        require(
                newLink != null && OfficialSite.of(base.site()).holds(newLink.strip()),
                LINK_OF_OTHER_SITE,
                base.site());
        link = newLink.strip();
        on = Body.dayOf(now);
        by = secretary;
    }

    public Meeting meeting() {
        return meeting;
    }

    public String link() {
        return link;
    }

    public LocalDate on() {
        return on;
    }

    public Person by() {
        return by;
    }
}
