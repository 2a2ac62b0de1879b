package kz.kenes.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.Composition;
import kz.kenes.council.Seat;
import kz.kenes.council.SeatDraft;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.demo.service.DemoTable.Row;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Post;
import kz.kenes.people.Workplace;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Validity;

/** The bodies of the demonstration with the persons who hold their seats. */
@ApplicationScoped
class DemoBodies {

    /** First day of the composition of the university council. */
    static final LocalDate COMPOSED = LocalDate.of(2025, 9, 29);

    private static final String GROUND = "Ректордың 2025 жылғы 26 қыркүйектегі № 112 бұйрығы (демо)";
    private static final String CONSENT = "Келісім хаты (демо)";

    @Inject
    private DemoRecords records;

    @Inject
    private DemoPeople people;

    @Inject
    private DemoAssociation association;

    @Inject
    private DemoChildBodies children;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void load() {
        Institution university = people.university();
        people.otherAccounts(university);
        seatRepublicanCouncil(records.body(BodyKind.REPUBLICAN_COUNCIL));
        people.staffOfCentre(records.institution("Жоғары білім беруді дамыту ұлттық орталығы"));
        foundUniversityCouncil(university, people.staff(university));
        association.found(university);
    }

    /** Persons come to the posts by which the order defines the seats; two institutions have not answered yet. */
    private void seatRepublicanCouncil(Body council) {
        LocalDate today = LocalDate.now(clock);
        Map<Integer, Seat> seats = new HashMap<>();
        council.seatsOn(today).forEach(seat -> seats.put(seat.ordinal(), seat));
        for (Row row : DemoTable.read("republican_people.csv")) {
            Seat seat = seats.get(row.number("seat"));
            Person person = people.person(row, rolesOf(seat.role()));
            seat.post().assignTo(person, DemoPeople.SINCE, CONSENT);
            Institution institution = seat.post().institution();
            if (!institution.isUniversity()) {
                person.employ(
                        new Workplace(institution, null, jobTitle(seat)),
                        StaffCategory.ADMINISTRATIVE,
                        null,
                        Validity.from(DemoPeople.SINCE));
            }
            if (row.is("consent")) {
                seat.consent(DemoPeople.SINCE.plusWeeks(2), CONSENT, today);
            }
        }
    }

    private static String jobTitle(Seat seat) {
        String title = seat.post().title().kk();
        return title.length() > 300 ? title.substring(0, 300) : title;
    }

    private static Set<Role> rolesOf(SeatRole role) {
        return switch (role) {
            case CHAIR, DEPUTY_CHAIR -> EnumSet.of(Role.CHAIR);
            case SECRETARY -> EnumSet.of(Role.SECRETARY);
            case MEMBER -> EnumSet.of(Role.MEMBER);
        };
    }

    private void foundUniversityCouncil(Institution university, Map<String, Person> staff) {
        Post rector = post(
                university,
                "Басқарма Төрағасы – Ректор",
                "Председатель Правления – Ректор",
                "Chair of the Board – Rector");
        rector.entrust(PostDuty.HEAD);
        rector.assignTo(staff.get("rector"), DemoPeople.SINCE, GROUND);
        Post viceRector = post(
                university,
                "Оқу ісі жөніндегі проректор",
                "Проректор по учебной работе",
                "Vice-rector for academic affairs");
        viceRector.entrust(PostDuty.ACADEMIC_DEPUTY);
        viceRector.assignTo(staff.get("uchair"), DemoPeople.SINCE, GROUND);
        Body council = records.add(new Body(
                BodyKind.EDUCATIONAL_METHODICAL_COUNCIL,
                new LocalizedText(
                        "ALT Университетінің оқу-әдістемелік кеңесі",
                        "Учебно-методический совет ALT Университета",
                        "Educational-methodical council of ALT University"),
                university,
                null,
                records.regulation(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL),
                COMPOSED,
                GROUND));
        Composition composition = council.draftComposition(COMPOSED, GROUND);
        composition.change(COMPOSED, GROUND, seats(viceRector, staff));
        Instant proposed = COMPOSED.minusDays(3)
                .atTime(LocalTime.of(10, 0))
                .atZone(Body.ZONE)
                .toInstant();
        composition.propose(staff.get("uchair"), proposed);
        composition.approve(staff.get("rector"), proposed.plusSeconds(3600));
        children.found(council, staff);
    }

    private Post post(Institution university, String kk, String ru, String en) {
        return records.add(new Post(university, null, new LocalizedText(kk, ru, en)));
    }

    private static List<SeatDraft> seats(Post viceRector, Map<String, Person> staff) {
        List<SeatDraft> seats = new ArrayList<>();
        for (Row row : DemoTable.read("university_people.csv")) {
            if (row.has("seat")) {
                SeatRole role = SeatRole.valueOf(row.get("seat"));
                seats.add(
                        role == SeatRole.CHAIR
                                ? SeatDraft.of(role, viceRector)
                                : SeatDraft.of(role, staff.get(row.get("username"))));
            }
        }
        return seats;
    }
}
