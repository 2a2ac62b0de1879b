package kz.kenes.council.execution;

import static kz.kenes.council.execution.ExecutionViolation.NO_RESPONSE_EXPECTED;
import static kz.kenes.council.execution.ExecutionViolation.RESPONSE_DATE_WRONG;
import static kz.kenes.council.execution.ExecutionViolation.RESPONSE_REASON_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import kz.kenes.council.execution.vocabulary.ResponseLevel;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;

/** Whether a university accepts a decision for implementation, when it said so, and in which words. */
@Embeddable
public class UniversityResponse implements Serializable {

    @Column(name = "response_accepted")
    private Boolean accepted;

    @Column(name = "response_date")
    private LocalDate on;

    @Column(name = "response_text")
    private String text;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "response_by_id")
    private Person by;

    protected UniversityResponse() {}

    /** @param text obligatory where the decision is not accepted */
    @Clause("CNL-36")
    public UniversityResponse(boolean accepted, LocalDate on, String text) {
        this.accepted = accepted;
        this.on = on;
        this.text = Evidence.said(text);
        require(accepted || this.text != null, RESPONSE_REASON_REQUIRED);
    }

    UniversityResponse by(Person person) {
        by = person;
        return this;
    }

    /** The authorised body gets a copy, but only universities answer. */
    @Clause("CNL-36")
    static void requireExpectedOf(Institution institution) {
        require(institution != null && institution.isUniversity(), NO_RESPONSE_EXPECTED);
    }

    void requireBetween(LocalDate first, LocalDate last) {
        require(!on.isBefore(first) && !on.isAfter(last), RESPONSE_DATE_WRONG);
    }

    /**
     * How the universities answered one set of minutes: by how many of them every decision in it is answered.
     *
     * @param unanswered for each university the number of decisions that it has not answered
     */
    @Clause("MTG-35")
    public static ResponseLevel level(Collection<Integer> unanswered) {
        long answered = unanswered.stream().filter(number -> number == 0).count();
        if (answered == 0) {
            return ResponseLevel.NONE;
        }
        if (answered == unanswered.size()) {
            return ResponseLevel.ALL;
        }
        return answered == 1 ? ResponseLevel.ONE : ResponseLevel.SEVERAL;
    }

    public boolean isAccepted() {
        return Boolean.TRUE.equals(accepted);
    }

    public LocalDate on() {
        return on;
    }

    /** Null where nothing was added. */
    public String text() {
        return text;
    }

    /** Who entered it. */
    public Person enteredBy() {
        return by;
    }
}
