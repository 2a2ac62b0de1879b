package kz.kenes.council.guidance;

import static kz.kenes.council.guidance.GuidanceViolation.DATE_IN_FUTURE;
import static kz.kenes.council.guidance.GuidanceViolation.GUIDANCE_NOT_PROVIDED;
import static kz.kenes.council.guidance.GuidanceViolation.NOT_OFFICER;
import static kz.kenes.council.guidance.GuidanceViolation.NUMBER_REQUIRED;
import static kz.kenes.council.guidance.GuidanceViolation.NUMBER_TAKEN;
import static kz.kenes.council.guidance.GuidanceViolation.REASON_REQUIRED;
import static kz.kenes.council.guidance.GuidanceViolation.SUBJECT_OF_PLANS;
import static kz.kenes.council.guidance.GuidanceViolation.SUBJECT_REQUIRED;
import static kz.kenes.council.guidance.GuidanceViolation.TEXT_REQUIRED;
import static kz.kenes.council.guidance.GuidanceViolation.TITLE_REQUIRED;
import static kz.kenes.council.guidance.GuidanceViolation.WITHDRAWN_ALREADY;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.guidance.vocabulary.GuidanceState;
import kz.kenes.people.Person;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.regulation.RemitLinks;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** A document by which the republican council leads methodical work, under the subjects of its activity. */
@Entity
@Table(name = "guidance")
public class Guidance extends DomainEntity {

    /** The last two subjects, agreeing plans and analysing reports, have papers of their own. */
    private static final int LAST_SUBJECT = 9;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    @Column(name = "document_number")
    private String number;

    @Column(name = "document_date")
    private LocalDate date;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "text_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "text_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "text_en"))
    private LocalizedText text;

    @Column(name = "addressed_to")
    private String addressedTo;

    @ManyToMany
    @JoinTable(
            name = "guidance_subject",
            joinColumns = @JoinColumn(name = "guidance_id"),
            inverseJoinColumns = @JoinColumn(name = "remit_entry_id"))
    private List<RemitEntry> subjects = new ArrayList<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recorded_by_id")
    private Person recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "guidance_state")
    private GuidanceState state = GuidanceState.ISSUED;

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    @ElementCollection
    @CollectionTable(name = "guidance_file", joinColumns = @JoinColumn(name = "guidance_id"))
    @Column(name = "stored_file_id")
    private Set<Long> files = new HashSet<>();

    protected Guidance() {}

    /**
     * Records a document that the council has given out.
     *
     * @param taken the number is taken in the calendar year
     */
    @Clause("PLN-16")
    public Guidance(Body body, GuidanceDraft draft, boolean taken, Person by, Instant now) {
        require(isProvidedFor(body.kind()), GUIDANCE_NOT_PROVIDED, body.kind());
        this.body = body;
        LocalDate today = Body.dayOf(now);
        require(isKeptBy(by, today), NOT_OFFICER);
        require(draft.number() != null && !draft.number().isBlank(), NUMBER_REQUIRED);
        require(!taken, NUMBER_TAKEN, draft.number());
        require(draft.date() != null && !draft.date().isAfter(today), DATE_IN_FUTURE);
        require(draft.title() != null && !draft.title().kk().isBlank(), TITLE_REQUIRED);
        require(draft.text() != null && !draft.text().kk().isBlank(), TEXT_REQUIRED);
        require(!draft.subjects().isEmpty(), SUBJECT_REQUIRED);
        new RemitLinks(body.kind(), draft.subjects(), draft.date()).requireEnoughForAgenda();
        draft.subjects()
                .forEach(subject -> require(subject.number() <= LAST_SUBJECT, SUBJECT_OF_PLANS, subject.number()));
        this.number = draft.number().strip();
        this.date = draft.date();
        this.title = draft.title();
        this.text = draft.text();
        this.addressedTo = draft.addressedTo() == null || draft.addressedTo().isBlank()
                ? null
                : draft.addressedTo().strip();
        this.subjects.addAll(draft.subjects());
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** Only the republican council leads the methodical work of the country. */
    @Clause("PLN-16")
    public static boolean isProvidedFor(BodyKind kind) {
        return kind == BodyKind.REPUBLICAN_COUNCIL;
    }

    /** Number of the last subject under which such documents fall. */
    @Clause("PLN-16")
    public static int lastSubject() {
        return LAST_SUBJECT;
    }

    /** Encloses stored files while it is being recorded. */
    public void enclose(List<Long> stored) {
        files.addAll(stored);
    }

    /** The council takes the document back; it stays on record. */
    @Clause("PLN-16")
    public void withdraw(String why, Person by, Instant now) {
        require(isKeptBy(by, Body.dayOf(now)), NOT_OFFICER);
        require(state == GuidanceState.ISSUED, WITHDRAWN_ALREADY);
        require(why != null && !why.isBlank(), REASON_REQUIRED);
        withdrawnBecause = why.strip();
        state = GuidanceState.WITHDRAWN;
    }

    /** Chair, secretary or clerk of the council. */
    @Clause({"PLN-16", "CNL-21"})
    public boolean isKeptBy(Person person, LocalDate day) {
        return person != null
                && (body.isChair(person, day) || body.isSecretary(person, day) || body.isClerk(person, day));
    }

    public Body body() {
        return body;
    }

    public String number() {
        return number;
    }

    public LocalDate date() {
        return date;
    }

    public LocalizedText title() {
        return title;
    }

    public LocalizedText text() {
        return text;
    }

    /** Null where it is given out to everybody. */
    public String addressedTo() {
        return addressedTo;
    }

    public List<RemitEntry> subjects() {
        return List.copyOf(subjects);
    }

    public Person recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public GuidanceState state() {
        return state;
    }

    /** Null unless it was withdrawn. */
    public String withdrawnBecause() {
        return withdrawnBecause;
    }

    /** Ids of stored files. */
    public Set<Long> files() {
        return Set.copyOf(files);
    }
}
