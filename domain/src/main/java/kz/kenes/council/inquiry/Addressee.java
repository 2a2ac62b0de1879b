package kz.kenes.council.inquiry;

import static kz.kenes.council.inquiry.InquiryViolation.ANSWER_REQUIRED;
import static kz.kenes.council.inquiry.InquiryViolation.NOT_RESPONDENT;
import static kz.kenes.council.inquiry.InquiryViolation.REASON_REQUIRED;
import static kz.kenes.council.inquiry.InquiryViolation.WRONG_STATE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
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

/** An association, a university or a structural unit that is asked, with its own term and its answers. */
@Entity
@Table(name = "inquiry_addressee")
public class Addressee extends DomainEntity {

    private static final Set<AddresseeState> TO_ANSWER = EnumSet.of(AddresseeState.ASKED, AddresseeState.ASKED_AGAIN);

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "inquiry_id")
    private Inquiry inquiry;

    private int ordinal;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "institution_id")
    private Institution institution;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "unit_id")
    private Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "addressee_state")
    private AddresseeState state = AddresseeState.ASKED;

    private LocalDate due;

    @OneToMany(mappedBy = "addressee", cascade = CascadeType.ALL)
    @OrderBy("round")
    private List<InquiryAnswer> answers = new ArrayList<>();

    protected Addressee() {}

    Addressee(Inquiry inquiry, int ordinal, Body body, Institution institution, Unit unit) {
        this.inquiry = inquiry;
        this.ordinal = ordinal;
        this.body = body;
        this.institution = institution;
        this.unit = unit;
        this.due = inquiry.due();
    }

    /**
     * Who may answer: the officers of a body that is asked; for a university its head and deputies, and the officers of its
     * council; the head of a unit.
     *
     * @param heads who holds a leading post of the university or an office of its council, or heads the unit, on that day
     */
    @Clause({"CNL-15", "CNL-26", "CNL-28"})
    public boolean isAnsweredBy(Person person, Collection<Person> heads, LocalDate day) {
        if (person == null) {
            return false;
        }
        return body == null ? heads.contains(person) : body.isChair(person, day) || body.isSecretary(person, day);
    }

    /** Refuses who may not answer, before the files of the answer are kept. */
    @Clause({"CNL-26", "CNL-28"})
    public void requireAnsweredBy(Person by, Collection<Person> heads, Instant now) {
        require(isAnsweredBy(by, heads, Body.dayOf(now)), NOT_RESPONDENT);
    }

    /**
     * Answers; a late answer is taken and marked as late.
     *
     * @param heads who may answer for a university
     * @param files ids of stored files
     */
    @Clause({"CNL-26", "CNL-28"})
    public void answer(String text, List<Long> files, Person by, Collection<Person> heads, Instant now) {
        requireAnsweredBy(by, heads, now);
        require(TO_ANSWER.contains(state), WRONG_STATE, state);
        require(text != null && !text.isBlank(), ANSWER_REQUIRED);
        answers.add(new InquiryAnswer(this, answers.size() + 1, text.strip(), files, by, now));
        state = AddresseeState.ANSWERED;
    }

    /** Whoever asked is content. */
    @Clause({"CNL-26", "CNL-28"})
    public void accept(Person by, Instant now) {
        inquiry.requireOfficer(by, now);
        require(state == AddresseeState.ANSWERED, WRONG_STATE, state);
        last().judge(true, null, by, now);
        state = AddresseeState.ACCEPTED;
    }

    /**
     * Whoever asked needs more.
     *
     * @param what what is missing
     * @param newDue last day of the next answer, not before today
     */
    @Clause({"CNL-26", "CNL-28"})
    public void askAgain(String what, LocalDate newDue, Person by, Instant now) {
        inquiry.requireOfficer(by, now);
        require(state == AddresseeState.ANSWERED, WRONG_STATE, state);
        require(what != null && !what.isBlank(), REASON_REQUIRED);
        Inquiry.requireAhead(newDue, now);
        last().judge(false, what.strip(), by, now);
        due = newDue;
        state = AddresseeState.ASKED_AGAIN;
    }

    void callOff() {
        if (isOpen()) {
            state = AddresseeState.CALLED_OFF;
        }
    }

    private InquiryAnswer last() {
        return answers.get(answers.size() - 1);
    }

    /** True while it has to answer, or its answer has to be judged. */
    public boolean isOpen() {
        return awaitsAnswer() || state == AddresseeState.ANSWERED;
    }

    public boolean awaitsAnswer() {
        return TO_ANSWER.contains(state);
    }

    /** True if an answer is outstanding after its last day. */
    @Clause({"CNL-15", "CNL-26", "CNL-28"})
    public boolean isOverdue(LocalDate today) {
        return awaitsAnswer() && today.isAfter(due);
    }

    public Inquiry inquiry() {
        return inquiry;
    }

    public int ordinal() {
        return ordinal;
    }

    /** Null for a university or a unit. */
    public Body body() {
        return body;
    }

    /** Null for a body or a unit. */
    public Institution institution() {
        return institution;
    }

    /** Null for a body or a university. */
    public Unit unit() {
        return unit;
    }

    public LocalizedText name() {
        return body != null ? body.name() : unit != null ? unit.name() : institution.name();
    }

    public AddresseeState state() {
        return state;
    }

    public LocalDate due() {
        return due;
    }

    /** The earliest first. */
    public List<InquiryAnswer> answers() {
        return List.copyOf(answers);
    }
}
