package kz.kenes.council.inquiry;

import static kz.kenes.council.inquiry.InquiryViolation.ADDRESSEE_REQUIRED;
import static kz.kenes.council.inquiry.InquiryViolation.ADDRESSEE_TWICE;
import static kz.kenes.council.inquiry.InquiryViolation.DUE_IN_PAST;
import static kz.kenes.council.inquiry.InquiryViolation.NOT_OFFICER;
import static kz.kenes.council.inquiry.InquiryViolation.REASON_REQUIRED;
import static kz.kenes.council.inquiry.InquiryViolation.TEXT_REQUIRED;
import static kz.kenes.council.inquiry.InquiryViolation.TITLE_REQUIRED;
import static kz.kenes.council.inquiry.InquiryViolation.WRONG_STATE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.inquiry.vocabulary.AddresseeState;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** A request of a body for information and materials, with a term, to one or more addressees. */
@Entity
@Table(name = "inquiry")
public class Inquiry extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    @Column(name = "question")
    private String text;

    private LocalDate due;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "asker_id")
    private Person asker;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "ask_key")
    private String key;

    @Column(name = "called_off_because")
    private String calledOffBecause;

    @ElementCollection
    @CollectionTable(name = "inquiry_file", joinColumns = @JoinColumn(name = "inquiry_id"))
    @Column(name = "stored_file_id")
    private Set<Long> files = new HashSet<>();

    @OneToMany(mappedBy = "inquiry", cascade = CascadeType.ALL)
    @OrderBy("ordinal")
    private List<Addressee> addressees = new ArrayList<>();

    protected Inquiry() {}

    /**
     * Asks.
     *
     * @param by chair or secretary of the body
     * @param key key of a caller that may repeat the command, unique within the body, or null
     */
    @Clause({"CNL-15", "CNL-26", "CNL-28"})
    public Inquiry(Body body, Question question, String key, Person by, Instant now) {
        Addressing.requireAsks(body);
        this.body = body;
        requireOfficer(by, now);
        require(question.title() != null && !question.title().kk().isBlank(), TITLE_REQUIRED);
        require(question.text() != null && !question.text().isBlank(), TEXT_REQUIRED);
        requireAhead(question.due(), now);
        this.title = question.title();
        this.text = question.text().strip();
        this.due = question.due();
        this.asker = by;
        this.askedAt = now;
        this.key = key;
        address(question);
    }

    /** Encloses stored files while it is being asked. */
    public void enclose(List<Long> stored) {
        files.addAll(stored);
    }

    private void address(Question question) {
        for (Body asked : question.bodies()) {
            Addressing.requireBody(body, asked);
            require(addressees.stream().noneMatch(one -> one.body() == asked), ADDRESSEE_TWICE, asked.name());
            addressees.add(new Addressee(this, addressees.size() + 1, asked, null, null));
        }
        for (Institution asked : question.universities()) {
            Addressing.requireUniversity(body, asked, question.ofDirections());
            require(addressees.stream().noneMatch(one -> one.institution() == asked), ADDRESSEE_TWICE, asked.name());
            addressees.add(new Addressee(this, addressees.size() + 1, null, asked, null));
        }
        for (Unit asked : question.units()) {
            Addressing.requireUnit(body, asked);
            require(addressees.stream().noneMatch(one -> one.unit() == asked), ADDRESSEE_TWICE, asked.name());
            addressees.add(new Addressee(this, addressees.size() + 1, null, null, asked));
        }
        require(!addressees.isEmpty(), ADDRESSEE_REQUIRED);
    }

    static void requireAhead(LocalDate due, Instant now) {
        require(due != null && !due.isBefore(Body.dayOf(now)), DUE_IN_PAST);
    }

    /** The chair or the secretary of the asking body. */
    @Clause({"CNL-26", "CNL-28", "CNL-38"})
    public boolean isLedBy(Person person, LocalDate day) {
        return person != null
                && (body.isChair(person, day) || body.isSecretary(person, day) || body.isClerk(person, day));
    }

    void requireOfficer(Person by, Instant now) {
        require(isLedBy(by, Body.dayOf(now)), NOT_OFFICER);
    }

    /** Calls off what is not answered to satisfaction; what was accepted stays. */
    @Clause("CNL-26")
    public void callOff(String why, Person by, Instant now) {
        requireOfficer(by, now);
        require(isOpen(), WRONG_STATE, AddresseeState.ACCEPTED);
        require(why != null && !why.isBlank(), REASON_REQUIRED);
        this.calledOffBecause = why.strip();
        addressees.forEach(Addressee::callOff);
    }

    /** True while an addressee has to answer, or an answer has to be judged. */
    @Clause("CNL-26")
    public boolean isOpen() {
        return addressees.stream().anyMatch(Addressee::isOpen);
    }

    public Body body() {
        return body;
    }

    public LocalizedText title() {
        return title;
    }

    public String text() {
        return text;
    }

    /** Last day of the answers; an addressee who is asked again has a day of its own. */
    public LocalDate due() {
        return due;
    }

    public Person asker() {
        return asker;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Null unless it was called off. */
    public String calledOffBecause() {
        return calledOffBecause;
    }

    /** Ids of stored files. */
    public Set<Long> files() {
        return Set.copyOf(files);
    }

    public List<Addressee> addressees() {
        return List.copyOf(addressees);
    }
}
