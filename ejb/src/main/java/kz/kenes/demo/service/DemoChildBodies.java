package kz.kenes.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Body;
import kz.kenes.council.Composition;
import kz.kenes.council.SeatDraft;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.LocalizedText;

/** What stands below the council of the university: the bureau of an institute and a committee. */
@ApplicationScoped
class DemoChildBodies {

    private static final LocalDate FROM = DemoBodies.COMPOSED;
    private static final String GROUND = "Ректордың 2025 жылғы 26 қыркүйектегі № 113 бұйрығы (демо)";

    @Inject
    private DemoRecords records;

    void found(Body council, Map<String, Person> staff) {
        Body bureau = below(
                council,
                BodyKind.INSTITUTE_BUREAU,
                new LocalizedText(
                        "Көлік инженериясы институтының оқу-әдістемелік бюросы",
                        "Учебно-методическое бюро Института транспортной инженерии",
                        "Methodical bureau of the Institute of Transport Engineering"));
        bureau.serve(records.unit("Көлік инженериясы институты"), List.of());
        records.add(bureau);
        compose(bureau, staff, "bchair", "bsecretary", "umember5", "umember6", "umember7");
        Body committee = records.add(new Body(
                BodyKind.COUNCIL_COMMITTEE,
                new LocalizedText(
                        "Білім алушыларды бағалау жөніндегі комитет",
                        "Комитет по оцениванию обучающихся",
                        "Committee on the assessment of students"),
                council.institution(),
                council,
                votingInWriting(),
                FROM,
                GROUND));
        compose(committee, staff, "kchair", "ksecretary", "umember8", "umember12", "umember13");
    }

    /** The committee works by a regulation of its own, which lets it vote in writing between meetings. */
    private Regulation votingInWriting() {
        BodyKind kind = BodyKind.COUNCIL_COMMITTEE;
        Regulation own = records.add(new Regulation(
                new LocalizedText(
                        "Бағалау жөніндегі комитет туралы ереже",
                        "Положение о комитете по оцениванию",
                        "Regulation of the committee on assessment"),
                kind,
                null));
        own.issue("01", GROUND, FROM, Profiles.of(kind).withWrittenVotes(3));
        return own;
    }

    private Body below(Body council, BodyKind kind, LocalizedText name) {
        return new Body(kind, name, council.institution(), council, records.regulation(kind), FROM, GROUND);
    }

    private static void compose(Body body, Map<String, Person> staff, String... members) {
        List<SeatDraft> seats = new ArrayList<>();
        SeatRole[] officers = {SeatRole.CHAIR, SeatRole.SECRETARY};
        for (String member : members) {
            SeatRole role = seats.size() < officers.length ? officers[seats.size()] : SeatRole.MEMBER;
            seats.add(SeatDraft.of(role, staff.get(member)));
        }
        Composition composition = body.draftComposition(FROM, GROUND);
        composition.change(FROM, GROUND, seats);
        Instant proposed = FROM.minusDays(3).atTime(11, 0).atZone(Body.ZONE).toInstant();
        composition.propose(staff.get(members[0]), proposed);
        composition.approve(staff.get("rector"), proposed.plusSeconds(1800));
    }
}
