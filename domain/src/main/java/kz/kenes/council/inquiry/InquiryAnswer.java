package kz.kenes.council.inquiry;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;

/** What an addressee answered in one round, and what whoever asked said to it. */
@Entity
@Table(name = "inquiry_answer")
public class InquiryAnswer extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "addressee_id")
    private Addressee addressee;

    @Column(name = "answer_round")
    private int round;

    @Column(name = "answer")
    private String text;

    private boolean late;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "answered_by_id")
    private Person by;

    @Column(name = "answered_at")
    private Instant at;

    @ElementCollection
    @CollectionTable(name = "inquiry_answer_file", joinColumns = @JoinColumn(name = "answer_id"))
    @Column(name = "stored_file_id")
    private Set<Long> files = new HashSet<>();

    private Boolean accepted;

    private String remark;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "judged_by_id")
    private Person judgedBy;

    @Column(name = "judged_at")
    private Instant judgedAt;

    protected InquiryAnswer() {}

    @Clause("CNL-26")
    InquiryAnswer(Addressee addressee, int round, String text, List<Long> files, Person by, Instant now) {
        this.addressee = addressee;
        this.round = round;
        this.text = text;
        this.files.addAll(files);
        this.by = by;
        this.at = now;
        this.late = Body.dayOf(now).isAfter(addressee.due());
    }

    void judge(boolean enough, String words, Person judge, Instant now) {
        this.accepted = enough;
        this.remark = words;
        this.judgedBy = judge;
        this.judgedAt = now;
    }

    public Addressee addressee() {
        return addressee;
    }

    /** From 1. */
    public int round() {
        return round;
    }

    public String text() {
        return text;
    }

    /** True if it came after the last day. */
    public boolean isLate() {
        return late;
    }

    public Person by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** Ids of stored files. */
    public Set<Long> files() {
        return Set.copyOf(files);
    }

    /** Null until it is judged. */
    public Boolean accepted() {
        return accepted;
    }

    /** What is missing, or null. */
    public String remark() {
        return remark;
    }

    public Person judgedBy() {
        return judgedBy;
    }

    public Instant judgedAt() {
        return judgedAt;
    }
}
