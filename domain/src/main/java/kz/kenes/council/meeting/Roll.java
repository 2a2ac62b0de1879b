package kz.kenes.council.meeting;

import static kz.kenes.council.meeting.MeetingViolation.CHAIR_NOT_ABSENT;
import static kz.kenes.council.meeting.MeetingViolation.NOT_MEMBER;
import static kz.kenes.council.meeting.MeetingViolation.NO_COMPOSITION;
import static kz.kenes.council.meeting.MeetingViolation.PRESIDER_NOT_ENTITLED;
import static kz.kenes.council.meeting.MeetingViolation.PRESIDER_NOT_PRESENT;
import static kz.kenes.council.meeting.MeetingViolation.TIME_IN_FUTURE;
import static kz.kenes.shared.RuleViolation.require;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.Seat;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;

/** The roll of a meeting: a line for each seat of the day, with who is there and who may preside. */
public final class Roll {

    private final Meeting meeting;
    private final List<Attendance> lines;

    Roll(Meeting meeting, List<Attendance> lines) {
        this.meeting = meeting;
        this.lines = lines;
    }

    /** Writes down the seats of the day; a line stays while its seat does. */
    @Clause("CNL-54")
    void call() {
        LocalDate day = meeting.date();
        List<Seat> seats = meeting.body().seatsOn(day);
        require(!seats.isEmpty(), NO_COMPOSITION, day);
        lines.removeIf(line -> !seats.contains(line.seat()));
        for (Seat seat : seats) {
            Person holder = seat.holderOn(day).orElse(null);
            Optional<Attendance> line =
                    lines.stream().filter(one -> one.seat() == seat).findFirst();
            line.ifPresentOrElse(one -> one.heldBy(holder), () -> lines.add(new Attendance(meeting, seat, holder)));
        }
    }

    /**
     * Marks how a member takes part since an instant; the mark before ends there.
     *
     * @param reason obligatory for an excused absence
     * @param since not in the future and not before the mark before
     */
    @Clause("MTG-08")
    public void mark(Person person, Presence presence, String reason, Instant since, Person secretary, Instant now) {
        meeting.requireSecretary(secretary, now);
        meeting.requireRollOpen();
        require(!since.isAfter(now), TIME_IN_FUTURE);
        callBeforeOpening();
        List<Attendance> own = linesOf(person);
        require(!own.isEmpty(), NOT_MEMBER, person.fullName());
        own.forEach(line -> line.mark(presence, reason, since));
    }

    /** Marks every member who has no mark yet as present. */
    @Clause("MTG-08")
    public void markOthersPresent(Person secretary, Instant now) {
        meeting.requireSecretary(secretary, now);
        meeting.requireRollOpen();
        callBeforeOpening();
        lines.stream()
                .filter(line -> line.person() != null && line.presence() == null)
                .forEach(line -> line.mark(Presence.PRESENT, null, now));
    }

    private void callBeforeOpening() {
        if (meeting.openedAt() == null) {
            call();
        }
    }

    /** The quorum at this moment, by the edition of the day. */
    @Clause({"MTG-10", "MTG-11", "MTG-12", "MTG-13"})
    public Quorum quorum() {
        int members = lines.isEmpty() ? meeting.body().seatsOn(meeting.date()).size() : lines.size();
        return Quorum.of(meeting.edition().rules(), members, present().size());
    }

    /** Members present now, each once, in the order of the seats. */
    @Clause({"CNL-19", "MTG-08"})
    public Set<Person> present() {
        return persons(lines().stream().filter(Attendance::isPresent).toList());
    }

    /** Members who were present at that instant. */
    @Clause("MTG-08")
    public Set<Person> presentAt(Instant instant) {
        return persons(
                lines().stream().filter(line -> line.wasPresentAt(instant)).toList());
    }

    /** Holders of seats who are not present now. */
    public Set<Person> missing() {
        Set<Person> missing =
                persons(lines().stream().filter(line -> line.person() != null).toList());
        missing.removeAll(present());
        return missing;
    }

    private static Set<Person> persons(Collection<Attendance> some) {
        Set<Person> persons = new LinkedHashSet<>();
        some.forEach(line -> persons.add(line.person()));
        return persons;
    }

    /** The first line of a person, who may hold two seats. */
    public Optional<Attendance> lineOf(Person person) {
        return linesOf(person).stream().findFirst();
    }

    private List<Attendance> linesOf(Person person) {
        return lines().stream().filter(line -> line.person() == person).toList();
    }

    /** The line of the chair; empty before the roll is called. */
    public Optional<Attendance> chair() {
        return lines().stream().filter(line -> line.role() == SeatRole.CHAIR).findFirst();
    }

    /** Who holds the seat of secretary on the day. */
    public Optional<Attendance> secretary() {
        return lines().stream()
                .filter(line -> line.role() == SeatRole.SECRETARY)
                .findFirst();
    }

    /** The chair presides; a deputy only while the chair is recorded absent; nobody else. */
    @Clause({"CNL-04", "MTG-14", "MTG-15"})
    public void requireMayPreside(Person person) {
        requireActsAsChair(person);
        require(present().contains(person), PRESIDER_NOT_PRESENT, person.fullName());
    }

    /** The chair acts; a deputy only while the chair is recorded absent; nobody else. */
    @Clause("CNL-04")
    void requireActsAsChair(Person person) {
        boolean chair = hasRole(person, SeatRole.CHAIR);
        require(chair || hasRole(person, SeatRole.DEPUTY_CHAIR), PRESIDER_NOT_ENTITLED, person.fullName());
        if (!chair) {
            chair().filter(line -> !line.isRecordedAbsent()).ifPresent(line -> {
                throw new RuleViolation(CHAIR_NOT_ABSENT, line.person().fullName());
            });
        }
    }

    private boolean hasRole(Person person, SeatRole role) {
        return linesOf(person).stream().anyMatch(line -> line.role() == role);
    }

    /** Persons who may preside as attendance stands. */
    @Clause({"CNL-04", "MTG-14", "MTG-15"})
    public List<Person> mayPreside() {
        return present().stream().filter(this::isEntitledToPreside).toList();
    }

    private boolean isEntitledToPreside(Person person) {
        try {
            requireMayPreside(person);
            return true;
        } catch (RuleViolation refused) {
            return false;
        }
    }

    /** In the order of the seats. */
    public List<Attendance> lines() {
        return lines.stream()
                .sorted((a, b) -> Integer.compare(a.ordinal(), b.ordinal()))
                .toList();
    }
}
