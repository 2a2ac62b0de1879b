package kz.kenes.plan.work;

import static kz.kenes.plan.work.WorkViolation.NOT_MEMBER;
import static kz.kenes.plan.work.WorkViolation.TEXT_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import kz.kenes.council.Body;
import kz.kenes.people.Person;
import kz.kenes.plan.work.vocabulary.OutlookKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** An analysis of methodical work or a prospective direction, written down by a member of the body for the plan of a year. */
@Entity
@Table(name = "plan_outlook")
public class Outlook extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    @Column(name = "plan_year")
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(name = "outlook_kind")
    private OutlookKind kind;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "text_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "text_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private LocalizedText text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    private Person author;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Outlook() {}

    /** @param year in which the plan begins for which it is written */
    @Clause("PLN-11")
    public Outlook(Body body, int year, OutlookKind kind, LocalizedText text, Person author, Instant now) {
        require(body.isMember(author, Body.dayOf(now)), NOT_MEMBER);
        require(text != null && !text.kk().isBlank(), TEXT_REQUIRED);
        this.body = body;
        this.year = year;
        this.kind = kind;
        this.text = text;
        this.author = author;
        this.writtenAt = now;
    }

    public Body body() {
        return body;
    }

    public int year() {
        return year;
    }

    public OutlookKind kind() {
        return kind;
    }

    public LocalizedText text() {
        return text;
    }

    public Person author() {
        return author;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
