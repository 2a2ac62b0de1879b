package kz.kenes.approval;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.kenes.approval.vocabulary.ApprovalState;
import kz.kenes.people.Person;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** What an approval holds; {@link Approval} says what may be done with it. */
@MappedSuperclass
public abstract class ApprovalRecord extends DomainEntity {

    @Column(name = "route_key")
    String route;

    @Column(name = "subject_id")
    long subjectId;

    @Column(name = "subject_number")
    int number;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id")
    RouteEdition edition;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    LocalizedText title;

    String content;
    String link;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id")
    Person author;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proposer_id")
    Person proposer;

    @Enumerated(EnumType.STRING)
    @Column(name = "approval_state")
    ApprovalState state = ApprovalState.RUNNING;

    /** True while it runs, then null: unique, so that a subject never has two approvals that run. */
    Boolean running = true;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @OneToMany(mappedBy = "approval", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    List<ApprovalStep> steps = new ArrayList<>();

    public Subject subject() {
        return new Subject(route, subjectId);
    }

    /** Version of the subject, from 1. */
    public int number() {
        return number;
    }

    public RouteEdition edition() {
        return edition;
    }

    public LocalizedText title() {
        return title;
    }

    /** The subject as text, line by line. */
    public String content() {
        return content;
    }

    /** Path of the subject's page, below the application. */
    public String link() {
        return link;
    }

    public Person author() {
        return author;
    }

    public Person proposer() {
        return proposer;
    }

    public ApprovalState state() {
        return state;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** In their order. */
    public List<ApprovalStep> steps() {
        return steps.stream()
                .sorted(Comparator.comparing(ApprovalStep::ordinal))
                .toList();
    }
}
