package kz.kenes.council.minutes;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.text;
import static kz.kenes.council.meeting.Sittings.now;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Sittings;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.Ballots;
import kz.kenes.council.voting.Charge;
import kz.kenes.council.voting.Decision;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.vocabulary.Language;

/** The minutes of a meeting that adopted its first item, for tests. */
public final class Records {

    /** Hash of the official paper. */
    public static final String HASH = "4f".repeat(32);

    private final Council council;
    private final Minutes minutes;
    private final List<Ballot> ballots = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    private Records(Council council, Meeting meeting, MinutesCounter counter) {
        this.council = council;
        Ballot ballot = Ballots.adopted(meeting, 1, council);
        ballots.add(ballot);
        decisions.add(new Decision(ballot, charge(), council.secretary(), now()));
        meeting.close(council.secretary(), now());
        this.minutes = new Minutes(meeting, counter, council.secretary(), now());
    }

    public static Records drafted(Council council) {
        return of(council, Sittings.open(council, 24 * council.persons().size() / 36 + 1));
    }

    public static Records of(Council council, Meeting open) {
        return new Records(council, open, counter(council, DAY));
    }

    public static Records of(Council council, Meeting open, MinutesCounter counter) {
        return new Records(council, open, counter);
    }

    public static MinutesCounter counter(Council council, LocalDate day) {
        return new MinutesCounter(council.body(), AcademicYear.of(day));
    }

    public static Charge charge() {
        return new Charge(null, text("Жоспар мақұлдансын"), List.of(), List.of(), null, "Ереже, 5-т.");
    }

    public Records frozen() {
        minutes.freeze(ballots, decisions, papers(), council.secretary(), now());
        return this;
    }

    public Records signed() {
        frozen();
        minutes.current().signatures().forEach(one -> minutes.sign(one.person(), HASH, now()));
        return this;
    }

    public static List<FrozenPaper> papers() {
        return List.of(
                new FrozenPaper(Language.KK, PaperFormat.PDF, 601, HASH),
                new FrozenPaper(Language.RU, PaperFormat.PDF, 602, "0".repeat(64)));
    }

    public Minutes minutes() {
        return minutes;
    }

    public Meeting meeting() {
        return minutes.meeting();
    }

    public List<Ballot> ballots() {
        return ballots;
    }

    public List<Decision> decisions() {
        return decisions;
    }
}
