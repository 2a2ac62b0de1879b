package kz.kenes.council.proposal;

import static kz.kenes.council.Councils.FOUNDED;
import static kz.kenes.council.Councils.ORDER;
import static kz.kenes.council.Councils.approved;
import static kz.kenes.council.Councils.persons;
import static kz.kenes.council.Councils.regulation;
import static kz.kenes.council.Councils.seats;
import static kz.kenes.council.Councils.text;

import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.regulation.vocabulary.BodyKind;

/** The bodies from the bureau of an institute up to the republican council. */
final class Ladder {

    private static final int SEATS = 5;

    final Institution university = Councils.university();
    final Council republican = Councils.republican();
    final Council association = at(Councils.university(), BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, republican);
    final Council council = at(university, BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, null);
    final Council bureau = at(university, BodyKind.INSTITUTE_BUREAU, council);
    final Council committee = at(university, BodyKind.COUNCIL_COMMITTEE, council);
    final Council academic = at(university, BodyKind.ACADEMIC_COUNCIL, null);
    final Council foreign = at(Councils.university(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, null);
    final Person teacher = Councils.person("Оқытушы");

    private static Council at(Institution institution, BodyKind kind, Council above) {
        Body parent = above == null ? null : above.body();
        Body body = new Body(kind, text(kind.name()), institution, parent, regulation(kind), FOUNDED, ORDER);
        List<Person> persons = persons(SEATS);
        approved(body, FOUNDED, seats(persons));
        return new Council(body, persons);
    }
}
