package kz.kenes.council.meeting;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.Councils.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.people.Person;
import kz.kenes.regulation.RemitLists;
import kz.kenes.regulation.vocabulary.BodyKind;

/** Meetings at every stage of their life, for tests. They begin at three in the afternoon. */
public final class Sittings {

    private Sittings() {}

    public static Instant before() {
        return at(DAY.minusDays(20), 10);
    }

    public static Instant now() {
        return at(DAY, 15);
    }

    public static Meeting planned(Council council) {
        return planned(council, DAY);
    }

    public static Meeting planned(Council council, LocalDate day) {
        MeetingPlan plan = new MeetingPlan(MeetingKind.ORDINARY, null, at(day, 15), "Мәжіліс залы", null);
        return new Meeting(council.body(), plan, null, council.secretary(), at(day.minusDays(20), 10));
    }

    public static Meeting drafted(Council council) {
        return drafted(council, DAY);
    }

    private static Meeting drafted(Council council, LocalDate day) {
        Meeting meeting = planned(council, day);
        Instant then = at(day.minusDays(15), 10);
        meeting.agenda().add(item("Жұмыс жоспары", council.body().kind()), council.secretary(), then);
        meeting.agenda().add(item("Оқулықты басып шығару", council.body().kind()), council.secretary(), then);
        meeting.submitAgenda(council.secretary(), then);
        return meeting;
    }

    public static Meeting approved(Council council) {
        Meeting meeting = drafted(council);
        meeting.approveAgenda(council.chair(), before());
        return meeting;
    }

    public static Meeting convened(Council council) {
        return convened(council, DAY);
    }

    public static Meeting convened(Council council, LocalDate day) {
        Meeting meeting = drafted(council, day);
        meeting.approveAgenda(council.chair(), at(day.minusDays(14), 10));
        meeting.convene(council.secretary(), at(day.minusDays(14), 11));
        return meeting;
    }

    /** The first so many members are there. */
    public static Meeting attended(Council council, int present) {
        Meeting meeting = convened(council);
        present(meeting, council, council.persons().subList(0, present));
        return meeting;
    }

    public static void present(Meeting meeting, Council council, List<Person> persons) {
        persons.forEach(person -> mark(meeting, council, person, Presence.PRESENT));
    }

    public static void mark(Meeting meeting, Council council, Person person, Presence presence) {
        Instant then = at(meeting.date(), 14);
        meeting.roll().mark(person, presence, "науқас", then, council.secretary(), then);
    }

    /** Open under the chair, with the first so many members there. */
    public static Meeting open(Council council, int present) {
        Meeting meeting = attended(council, present);
        meeting.open(council.chair(), council.secretary(), now());
        return meeting;
    }

    /** Open under the deputy: the chair is away, and the next so many members are there. */
    public static Meeting openUnderDeputy(Council council, int present) {
        Meeting meeting = convened(council);
        mark(meeting, council, council.chair(), Presence.EXCUSED);
        present(meeting, council, council.persons().subList(1, present + 1));
        meeting.open(council.deputy(), council.secretary(), now());
        return meeting;
    }

    /** An item of an ОӘК. */
    public static ItemDraft item(String title) {
        return item(title, BodyKind.EDUCATIONAL_METHODICAL_COUNCIL);
    }

    private static ItemDraft item(String title, BodyKind body) {
        return new ItemDraft(
                text(title), Rapporteur.named("Т. Сейітов"), 15, text("Мақұлдансын"), RemitLists.needed(body));
    }
}
