package kz.kenes.council;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kenes.council.vocabulary.MemberCategory;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.people.Post;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.regulation.EditionRules;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.LocalizedText;

/** Bodies at work, for tests: a university's ОӘК of twenty, the РОӘК of thirty-six, an ОӘБ. */
public final class Councils {

    /** The day from which the bodies exist. */
    public static final LocalDate FOUNDED = LocalDate.of(2025, 9, 1);

    /** A day in the first academic year of the bodies. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 12);

    public static final String ORDER = "01.09.2025 № 15 бұйрық";

    private Councils() {}

    /** The ОӘК of a university: chair, deputy, secretary and members, twenty unless said otherwise. */
    public static Council ok() {
        return ok(20);
    }

    public static Council ok(int members) {
        return council(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, members, null);
    }

    /** The РОӘК of order 400. */
    public static Council republican() {
        return council(BodyKind.REPUBLICAN_COUNCIL, 36, null);
    }

    public static Council association(int members) {
        return council(
                BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION,
                members,
                republican().body());
    }

    public static Council of(BodyKind kind, int members, EditionRules rules) {
        return council(kind, members, null, rules);
    }

    private static Council council(BodyKind kind, int members, Body parent) {
        return council(kind, members, parent, Profiles.of(kind));
    }

    private static Council council(BodyKind kind, int members, Body parent, EditionRules rules) {
        Body body = new Body(kind, text("Кеңес"), university(), parent, regulation(kind, rules), FOUNDED, ORDER);
        List<Person> persons = persons(members);
        approved(body, FOUNDED, seats(persons));
        return new Council(body, persons);
    }

    /** Proposes and approves what the body drafts. */
    public static Composition approved(Body body, LocalDate first, List<SeatDraft> seats) {
        Composition draft = body.draftComposition(first, ORDER);
        draft.change(first, ORDER, entitled(body, seats));
        Instant now = at(first.minusDays(1), 9);
        Person chair = body.holderOn(SeatRole.CHAIR, Body.dayOf(now))
                .orElse(seats.get(0).person());
        draft.propose(chair, now);
        draft.approve(person("Ректор"), now);
        return draft;
    }

    /** The same persons where the regulation asks for the post of the chair and for the category of each member. */
    public static List<SeatDraft> entitled(Body body, List<SeatDraft> seats) {
        return seats.stream().map(seat -> entitled(body, seat)).toList();
    }

    private static SeatDraft entitled(Body body, SeatDraft seat) {
        SeatDraft entitled = seat;
        Set<PostDuty> duties = ChairPost.duties(body.kind());
        if (seat.role() == SeatRole.CHAIR && seat.person() != null && !duties.isEmpty()) {
            entitled = SeatDraft.of(
                    SeatRole.CHAIR,
                    chairPost(body, seat.person(), duties.iterator().next()));
        }
        return body.kind() == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION && seat.category() == null
                ? entitled.representing(MemberCategory.UNIVERSITY, null)
                : entitled;
    }

    /** A post of the institution of the body, held by the person for long. */
    public static Post chairPost(Body body, Person holder, PostDuty duty) {
        Post post = new Post(body.institution(), null, text("Проректор"));
        post.entrust(duty);
        post.assignTo(holder, FOUNDED.minusYears(1), ORDER);
        return post;
    }

    /** Chair, deputy, secretary, and the rest members. */
    public static List<SeatDraft> seats(List<Person> persons) {
        List<SeatDraft> seats = new ArrayList<>();
        for (Person person : persons) {
            SeatRole[] roles = {SeatRole.CHAIR, SeatRole.DEPUTY_CHAIR, SeatRole.SECRETARY};
            SeatRole role = seats.size() < roles.length ? roles[seats.size()] : SeatRole.MEMBER;
            seats.add(SeatDraft.of(role, person));
        }
        return seats;
    }

    public static Regulation regulation(BodyKind kind) {
        return regulation(kind, Profiles.of(kind));
    }

    public static Regulation regulation(BodyKind kind, EditionRules rules) {
        Regulation regulation = new Regulation(text("Ереже"), kind, "ЖН-АЛТ-01");
        regulation.issue("05", ORDER, LocalDate.of(2020, 1, 1), rules);
        return regulation;
    }

    public static Institution university() {
        return new Institution(InstitutionKind.UNIVERSITY, text("Университет"));
    }

    public static Post post(String title) {
        return new Post(university(), null, text(title));
    }

    public static List<Person> persons(int number) {
        List<Person> persons = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            persons.add(person("Мүше" + i));
        }
        return persons;
    }

    public static Person person(String surname) {
        return new Person(new PersonName(surname, "Айгүл", null));
    }

    /** The same words in the three languages. */
    public static LocalizedText text(String words) {
        return new LocalizedText(words, words, words);
    }

    /** A full hour of a day, where the bodies meet. */
    public static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(Body.ZONE).toInstant();
    }

    /** A body and those who sit in it, in the order of the seats. */
    public record Council(Body body, List<Person> persons) {

        public Person chair() {
            return persons.get(0);
        }

        public Person deputy() {
            return persons.get(1);
        }

        public Person secretary() {
            return persons.get(2);
        }

        public Person member(int seat) {
            return persons.get(seat - 1);
        }
    }
}
