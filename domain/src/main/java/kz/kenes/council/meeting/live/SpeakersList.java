package kz.kenes.council.meeting.live;

import static kz.kenes.council.meeting.live.LiveViolation.ASKED_ALREADY;
import static kz.kenes.council.meeting.live.LiveViolation.NOT_PRESENT;
import static kz.kenes.shared.RuleViolation.require;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Attendance;
import kz.kenes.council.meeting.live.vocabulary.SpeechState;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;

/** Who wants to speak on an item, in the order of the raised hands unless the presider changes it; one speaks at a time. */
public final class SpeakersList {

    /** Minutes of a speech unless the presider says otherwise. */
    public static final int USUAL_MINUTES = 5;

    private final AgendaItem item;
    private final Collection<Speech> speeches;

    /** @param speeches all on this item so far */
    public SpeakersList(AgendaItem item, Collection<Speech> speeches) {
        this.item = item;
        this.speeches = speeches;
    }

    /**
     * A member who is present raises the hand.
     *
     * @param line the line of the roll that the person holds; empty for who holds none
     * @return the wish, to be stored
     */
    @Clause("MTG-25")
    public Speech ask(Person person, Optional<Attendance> line, Instant now) {
        item.meeting().requireGoingOn();
        require(line.isPresent() && line.get().isPresent(), NOT_PRESENT, person.fullName());
        boolean listed = speeches.stream()
                .anyMatch(speech -> speech.person() == person
                        && (speech.state() == SpeechState.WAITING || speech.state() == SpeechState.SPEAKING));
        require(!listed, ASKED_ALREADY, person.fullName());
        int last = speeches.stream().mapToInt(Speech::place).max().orElse(0);
        return new Speech(item, person, last + 1, now);
    }

    /**
     * The presider or the secretary gives the floor; who spoke before has ended.
     *
     * @param minutes limit of the speech
     */
    @Clause("CNL-04")
    public void giveFloor(Speech speech, int minutes, Person by, Instant now) {
        item.meeting().requireConductedBy(by, now);
        speech.begin(minutes, now);
        speeches.stream()
                .filter(other -> other != speech && other.state() == SpeechState.SPEAKING)
                .forEach(other -> other.finish(now));
    }

    /** The presider or the secretary lets a member speak next. */
    @Clause("CNL-04")
    public void putFirst(Speech speech, Person by, Instant now) {
        item.meeting().requireConductedBy(by, now);
        int first = waiting().stream().mapToInt(Speech::place).min().orElse(1);
        speech.standAt(first - 1);
    }

    /** Those who wait, the next one first. */
    public List<Speech> waiting() {
        return speeches.stream()
                .filter(speech -> speech.state() == SpeechState.WAITING)
                .sorted(Comparator.comparing(Speech::place))
                .toList();
    }

    public Optional<Speech> speaking() {
        return speeches.stream()
                .filter(speech -> speech.state() == SpeechState.SPEAKING)
                .findFirst();
    }
}
