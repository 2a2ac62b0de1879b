package kz.kenes.council.minutes;

import static kz.kenes.council.minutes.MinutesViolation.CORRECTION_REASON_REQUIRED;
import static kz.kenes.council.minutes.MinutesViolation.MEETING_NOT_CLOSED;
import static kz.kenes.council.minutes.MinutesViolation.NOT_SECRETARY;
import static kz.kenes.council.minutes.MinutesViolation.NOT_SIGNED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.Decision;
import kz.kenes.people.Person;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;

/** The minutes of a meeting: one number for ever, and versions of which the newest is worked on or in force. */
@Entity
@Table(name = "minutes")
public class Minutes extends DomainEntity {

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "body_id")
    private Body body;

    @Column(name = "academic_year")
    private int year;

    @Column(name = "minutes_number")
    private int number;

    @Column(name = "meeting_date")
    private LocalDate date;

    @OneToMany(mappedBy = "minutes", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<MinutesVersion> versions = new ArrayList<>();

    protected Minutes() {}

    /**
     * Drafts the minutes of a closed meeting under the next number of the body in the academic year of the meeting.
     *
     * @param counter the locked counter of that body and year
     */
    @Clause({"CNL-06", "MTG-25", "MTG-38"})
    public Minutes(Meeting meeting, MinutesCounter counter, Person secretary, Instant now) {
        require(meeting.state() == MeetingState.CLOSED, MEETING_NOT_CLOSED);
        this.meeting = meeting;
        this.body = meeting.body();
        this.date = meeting.date();
        this.year = AcademicYear.of(date).start();
        requireSecretary(secretary, now);
        this.number = counter.nextMinutes();
        this.versions.add(new MinutesVersion(this));
        meeting.draftMinutes(secretary, now);
    }

    private void requireSecretary(Person person, Instant now) {
        require(meeting.isSecretary(person, Body.dayOf(now)), NOT_SECRETARY);
    }

    /** Changes what the draft says about an item. */
    @Clause({"CNL-06", "MTG-25"})
    public void write(AgendaItem item, LocalizedText heard, LocalizedText spoke, Person secretary, Instant now) {
        requireSecretary(secretary, now);
        current().write(item, heard, spoke);
    }

    /** Refuses to freeze what is incomplete, before the papers are made. */
    @Clause("MTG-25")
    public void requireComplete(
            Collection<Ballot> ballots, Collection<Decision> decisions, Person secretary, Instant now) {
        requireSecretary(secretary, now);
        MinutesVersion draft = current();
        draft.requireDraft();
        List<Gap> gaps = draft.gaps(ballots, decisions);
        require(
                gaps.isEmpty(),
                MinutesViolation.INCOMPLETE,
                gaps.size(),
                gaps.isEmpty() ? "" : gaps.get(0).part());
    }

    /** Freezes the complete draft: the papers made of it are what is signed. */
    @Clause({"MTG-25", "MTG-28"})
    public void freeze(
            Collection<Ballot> ballots,
            Collection<Decision> decisions,
            List<FrozenPaper> papers,
            Person secretary,
            Instant now) {
        requireComplete(ballots, decisions, secretary, now);
        current().freeze(papers, now);
        meeting.freezeRecord();
    }

    /**
     * Signs the frozen version. With the last signature it is final and the version before is superseded.
     *
     * @param sha256 hash of the official paper that the person saw
     */
    @Clause({"MTG-26", "MTG-27", "MTG-28"})
    public void sign(Person person, String sha256, Instant now) {
        MinutesVersion version = current();
        boolean last = version.sign(person, sha256, now);
        if (last) {
            versions.stream()
                    .filter(other -> other != version && other.isSigned())
                    .forEach(MinutesVersion::supersede);
        }
        meeting.signMinutes(last, person, now);
    }

    /** Begins a corrected version of signed minutes, which is signed anew; until then the signed one stands. */
    @Clause({"CNL-06", "MTG-28"})
    public void correct(String reason, Person secretary, Instant now) {
        requireSecretary(secretary, now);
        MinutesVersion signed = current();
        require(signed.isSigned(), NOT_SIGNED);
        require(reason != null && !reason.isBlank(), CORRECTION_REASON_REQUIRED);
        versions.add(new MinutesVersion(signed, reason.strip()));
        meeting.draftMinutes(secretary, now);
    }

    /** The newest version. */
    public MinutesVersion current() {
        return versions.stream()
                .max(Comparator.comparing(MinutesVersion::number))
                .orElseThrow();
    }

    /** The version in force; empty before the first is signed. */
    @Clause("MTG-28")
    public Optional<MinutesVersion> signed() {
        return versions.stream().filter(MinutesVersion::isSigned).findFirst();
    }

    /** The newest first. */
    public List<MinutesVersion> versions() {
        return versions.stream()
                .sorted(Comparator.comparing(MinutesVersion::number).reversed())
                .toList();
    }

    public Meeting meeting() {
        return meeting;
    }

    public Body body() {
        return body;
    }

    public AcademicYear year() {
        return new AcademicYear(year);
    }

    /** In sequence per body and academic year, without gaps. */
    @Clause("MTG-38")
    public int number() {
        return number;
    }

    /** The day of the meeting. */
    public LocalDate date() {
        return date;
    }
}
