package kz.kenes.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.council.Body;
import kz.kenes.council.Charter;
import kz.kenes.council.Composition;
import kz.kenes.council.Seat;
import kz.kenes.council.SeatDraft;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.demo.service.DemoTable.Row;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Post;
import kz.kenes.people.Workplace;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Validity;

/** The association by direction of the demonstration: its base university is the university of the other bodies. */
@ApplicationScoped
class DemoAssociation {

    private static final LocalDate COMPOSED = LocalDate.of(2025, 9, 29);
    private static final String GROUND =
            "Базалық университет ректорының 2025 жылғы 26 қыркүйектегі № 113 бұйрығы (демо)";

    private static final String UNREPRESENTED = "М. Х. Дулати атындағы Тараз өңірлік университеті";

    @Inject
    private DemoRecords records;

    @Inject
    private DemoPeople people;

    void found(Institution base) {
        for (Row row : DemoTable.read("association_institutions.csv")) {
            records.add(new Institution(InstitutionKind.valueOf(row.get("kind")), LocalizedText.of(row.text("name"))));
        }
        Body association = records.add(new Body(
                BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION,
                new LocalizedText(
                        "«Көлік қызметтері» бағыты бойынша оқу-әдістемелік бірлестік",
                        "Учебно-методическое объединение по направлению «Транспортные услуги»",
                        "Educational-methodical association by direction “Transport services”"),
                base,
                records.body(BodyKind.REPUBLICAN_COUNCIL),
                records.regulation(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION),
                COMPOSED,
                GROUND));
        List<Person> members = new ArrayList<>();
        Composition composition = association.draftComposition(COMPOSED, GROUND);
        composition.change(COMPOSED, GROUND, seats(base, members));
        Instant proposed = COMPOSED.minusDays(3)
                .atTime(LocalTime.of(10, 0))
                .atZone(Body.ZONE)
                .toInstant();
        composition.propose(members.get(0), proposed);
        composition.approve(records.person("rector"), proposed.plusSeconds(3600));
        layDown(association, composition);
    }

    /** The universities of the direction, one of which has no representative yet, and the criteria; one member is unchecked. */
    private void layDown(Body association, Composition composition) {
        Charter charter = records.add(new Charter(association));
        Set<Institution> universities = composition.seats().stream()
                .map(Seat::represents)
                .filter(Institution::isUniversity)
                .collect(Collectors.toCollection(HashSet::new));
        universities.add(records.institution(UNREPRESENTED));
        charter.cover(universities);
        LocalDate since = COMPOSED.minusDays(10);
        charter.demand(
                association.institution(),
                new LocalizedText(
                        "Бағыт бойынша кемінде бес жыл жұмыс өтілі; ғылыми дәреже немесе салада басшылық тәжірибе; білім беру"
                                + " бағдарламаларын әзірлеуге қатысуы.",
                        "Стаж по направлению не менее пяти лет; учёная степень или опыт руководства в отрасли; участие в разработке"
                                + " образовательных программ.",
                        null),
                GROUND,
                since);
        List<Seat> seats = composition.seats();
        Person secretary = seats.get(2).person();
        seats.subList(0, seats.size() - 1).forEach(seat -> seat.check(secretary, since.plusDays(3)));
    }

    private List<SeatDraft> seats(Institution base, List<Person> members) {
        List<SeatDraft> seats = new ArrayList<>();
        for (Row row : DemoTable.read("association_people.csv")) {
            Institution institution = row.has("institution") ? records.institution(row.get("institution")) : base;
            Person person = people.person(row, EnumSet.of(Role.valueOf(row.get("roles")), Role.EMPLOYEE));
            person.employ(
                    new Workplace(institution, null, row.get("job_title")),
                    StaffCategory.SERVICE,
                    null,
                    Validity.from(DemoPeople.SINCE));
            members.add(person);
            SeatRole role = SeatRole.valueOf(row.get("seat"));
            seats.add(
                    role == SeatRole.CHAIR ? SeatDraft.of(role, viceRector(base, person)) : SeatDraft.of(role, person));
        }
        return seats;
    }

    private Post viceRector(Institution base, Person person) {
        Post post = records.add(new Post(
                base,
                null,
                new LocalizedText(
                        "Ғылым және инновация жөніндегі проректор",
                        "Проректор по науке и инновациям",
                        "Vice-rector for science and innovation")));
        post.entrust(PostDuty.DEPUTY_HEAD);
        post.assignTo(person, DemoPeople.SINCE, GROUND);
        return post;
    }
}
