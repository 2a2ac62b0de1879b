package kz.kenes.council.execution;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.FOUNDED;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.Councils.text;
import static kz.kenes.council.meeting.Sittings.now;

import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.Sittings;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.council.minutes.Records;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.Ballots;
import kz.kenes.council.voting.Charge;
import kz.kenes.council.voting.Decision;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.regulation.workday.SpecialDay;
import kz.kenes.regulation.workday.WorkCalendar;
import kz.kenes.regulation.workday.YearlyHoliday;
import kz.kenes.shared.Validity;

/** Decisions of signed minutes with those who carry them out, for tests. The meeting and the signature are on one Thursday. */
final class Assignments {

    /** Last day of the usual term: a Friday four weeks after the meeting. */
    static final LocalDate DUE = LocalDate.of(2026, 4, 10);

    /** Nauryz is the only holiday around the meeting; the Monday after it is moved. */
    static final WorkCalendar CALENDAR = new WorkCalendar(
            List.of(holiday(3, 21), holiday(3, 22), holiday(3, 23)),
            List.of(
                    new SpecialDay(LocalDate.of(2026, 3, 24), false, text("Ауыстырылған күн")),
                    new SpecialDay(LocalDate.of(2026, 3, 25), false, text("Ауыстырылған күн"))));

    final Council council;
    final Minutes minutes;
    final Decision decision;

    private Assignments(Council council, List<Person> persons, List<Unit> units, LocalDate due, boolean signed) {
        this.council = council;
        Meeting meeting = Sittings.open(council, 24 * council.persons().size() / 36 + 1);
        Ballot ballot = Ballots.adopted(meeting, 1, council);
        Charge charge = new Charge(null, text("Кешендер жариялансын"), persons, units, due, "Ереже, 5-т.");
        decision = new Decision(ballot, charge, council.secretary(), now());
        meeting.close(council.secretary(), now());
        minutes = new Minutes(meeting, Records.counter(council, DAY), council.secretary(), now());
        if (signed) {
            sign(List.of(ballot));
        }
    }

    private void sign(List<Ballot> ballots) {
        minutes.freeze(ballots, List.of(decision), Records.papers(), council.secretary(), now());
        minutes.current().signatures().forEach(one -> minutes.sign(one.person(), Records.HASH, now()));
    }

    private static YearlyHoliday holiday(int month, int day) {
        return new YearlyHoliday(MonthDay.of(month, day), text("Наурыз мейрамы"), Validity.from(FOUNDED));
    }

    static Assignments to(Council council, Person... persons) {
        return new Assignments(council, List.of(persons), List.of(), DUE, true);
    }

    static Assignments toUnit(Council council, Unit unit) {
        return new Assignments(council, List.of(), List.of(unit), DUE, true);
    }

    static Assignments unsigned(Council council, Person person) {
        return new Assignments(council, List.of(person), List.of(), DUE, false);
    }

    static Assignments with(Council council, List<Person> persons, List<Unit> units, LocalDate due) {
        return new Assignments(council, persons, units, due, true);
    }

    static Unit unit(Council council, Person head) {
        Unit unit = new Unit(
                council.body().institution(),
                null,
                UnitKind.DEPARTMENT,
                text("Оқу департаменті"),
                Validity.from(FOUNDED));
        unit.appointHead(head, FOUNDED, Councils.ORDER);
        return unit;
    }

    DecisionTask task() {
        return new DecisionTask(minutes, decision, now());
    }

    /** Nine in the morning. */
    static Instant on(LocalDate day) {
        return at(day, 9);
    }
}
