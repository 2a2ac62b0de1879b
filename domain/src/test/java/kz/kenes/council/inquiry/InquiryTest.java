package kz.kenes.council.inquiry;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.FOUNDED;
import static kz.kenes.council.Councils.ORDER;
import static kz.kenes.council.Councils.at;
import static kz.kenes.council.Councils.text;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.inquiry.vocabulary.AddresseeState;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Validity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A request for information: who asks whom, the answer, and what whoever asked says to it. */
class InquiryTest {

    private static final LocalDate DUE = DAY.plusDays(10);

    private final Council republican = Councils.republican();
    private final Council association = association(republican);
    private final Institution university = Councils.university();
    private final Person rector = Councils.person("Ректор");

    private static Council association(Council above) {
        BodyKind kind = BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION;
        Body body = new Body(
                kind, text("ОӘБ"), Councils.university(), above.body(), Councils.regulation(kind), FOUNDED, ORDER);
        List<Person> persons = Councils.persons(5);
        Councils.approved(body, FOUNDED, Councils.seats(persons));
        return new Council(body, persons);
    }

    private static Question question(LocalDate due, List<Body> bodies, List<Institution> universities) {
        return new Question(text("Оқулықтар"), "Оқулықтар тізімі", due, bodies, universities, universities);
    }

    private Inquiry asked() {
        return new Inquiry(
                republican.body(),
                question(DUE, List.of(association.body()), List.of(university)),
                null,
                republican.secretary(),
                at(DAY, 10));
    }

    private Addressee answered() {
        Addressee addressee = asked().addressees().get(1);
        addressee.answer("Тізім", List.of(7L), rector, Set.of(rector), at(DAY.plusDays(1), 9));
        return addressee;
    }

    @Test
    @Clause("CNL-26")
    void theRepublicanCouncilAsksAssociationsAndUniversitiesAtOnce() {
        Inquiry inquiry = asked();
        inquiry.enclose(List.of(5L));

        assertEquals(2, inquiry.addressees().size());
        assertTrue(inquiry.addressees().stream().allMatch(one -> one.state() == AddresseeState.ASKED));
        assertTrue(inquiry.isOpen());
        assertEquals(Set.of(5L), inquiry.files());
        assertEquals(association.body().name(), inquiry.addressees().get(0).name());
    }

    @ParameterizedTest
    @EnumSource(InstitutionKind.class)
    @Clause("CNL-26")
    void onlyAUniversityIsAskedBesideAssociations(InstitutionKind kind) {
        Institution asked = new Institution(kind, text("Ұйым"));
        if (kind == InstitutionKind.UNIVERSITY) {
            new Inquiry(
                    republican.body(), question(DUE, List.of(), List.of(asked)), null, republican.chair(), at(DAY, 10));
        } else {
            assertRefused(
                    InquiryViolation.ADDRESSEE_OF_REPUBLICAN,
                    () -> new Inquiry(
                            republican.body(),
                            question(DUE, List.of(), List.of(asked)),
                            null,
                            republican.chair(),
                            at(DAY, 10)));
        }
    }

    @Test
    @Clause("CNL-26")
    void anAssociationOfAnotherCouncilAndAnyOtherBodyAreNotAsked() {
        Council foreign = association(Councils.republican());
        Council council = Councils.ok(5);
        for (Body body : List.of(foreign.body(), council.body())) {
            assertRefused(
                    InquiryViolation.ADDRESSEE_OF_REPUBLICAN,
                    () -> new Inquiry(
                            republican.body(),
                            question(DUE, List.of(body), List.of()),
                            null,
                            republican.secretary(),
                            at(DAY, 10)));
        }
    }

    @Test
    @Clause("CNL-28")
    void anAssociationAsksTheUniversitiesOfItsDirectionsOnly() {
        new Inquiry(
                association.body(),
                question(DUE, List.of(), List.of(university)),
                null,
                association.secretary(),
                at(DAY, 10));
        Question foreign = new Question(
                text("Оқулықтар"), "Тізім", DUE, List.of(), List.of(Councils.university()), List.of(university));
        assertRefused(
                InquiryViolation.ADDRESSEE_OF_ASSOCIATION,
                () -> new Inquiry(association.body(), foreign, null, association.secretary(), at(DAY, 10)));
        Question body = new Question(
                text("Оқулықтар"), "Тізім", DUE, List.of(association.body()), List.of(), List.of(university));
        assertRefused(
                InquiryViolation.ADDRESSEE_OF_ASSOCIATION,
                () -> new Inquiry(association.body(), body, null, association.secretary(), at(DAY, 10)));
    }

    @ParameterizedTest
    @EnumSource(BodyKind.class)
    @Clause({"CNL-26", "CNL-28"})
    void noOtherBodyAsks(BodyKind kind) {
        boolean asks = kind == BodyKind.REPUBLICAN_COUNCIL
                || kind == BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION
                || kind == BodyKind.EDUCATIONAL_METHODICAL_COUNCIL;
        assertEquals(asks, Addressing.isProvidedFor(kind));
    }

    private static Inquiry ofUnit(Council council, Unit unit) {
        Question question = new Question(
                text("Силлабустар"), "Силлабустар тізімі", DUE, List.of(), List.of(), List.of(), List.of(unit));
        return new Inquiry(council.body(), question, null, council.secretary(), at(DAY, 10));
    }

    private static Unit unit(Institution institution) {
        return new Unit(institution, null, UnitKind.INSTITUTE, text("Кафедра"), Validity.from(FOUNDED));
    }

    @Test
    @Clause("CNL-15")
    void aUniversityCouncilAsksTheUnitsOfItsInstitutionOnly() {
        Council council = Councils.ok(5);
        Unit own = unit(council.body().institution());
        Inquiry inquiry = ofUnit(council, own);
        assertEquals(own, inquiry.addressees().get(0).unit());
        assertEquals("Кафедра", inquiry.addressees().get(0).name().kk());
        assertRefused(InquiryViolation.ADDRESSEE_OF_COUNCIL, () -> ofUnit(council, unit(university)));
        assertRefused(InquiryViolation.ADDRESSEE_OF_COUNCIL, () -> ofUnit(republican, own));
        assertRefused(
                InquiryViolation.ADDRESSEE_OF_COUNCIL,
                () -> new Inquiry(
                        council.body(),
                        question(DUE, List.of(), List.of(university)),
                        null,
                        council.secretary(),
                        at(DAY, 10)));
    }

    @Test
    @Clause("CNL-15")
    void theHeadOfTheUnitAnswers() {
        Council council = Councils.ok(5);
        Addressee asked =
                ofUnit(council, unit(council.body().institution())).addressees().get(0);
        assertRefused(
                InquiryViolation.NOT_RESPONDENT,
                () -> asked.answer("Тізім", List.of(), council.secretary(), List.of(rector), at(DAY, 11)));
        asked.answer("Тізім", List.of(), rector, List.of(rector), at(DAY, 11));
        assertEquals(AddresseeState.ANSWERED, asked.state());
    }

    @Test
    @Clause("CNL-26")
    void theChairOrTheSecretaryAsksWithTextTermAndAddressee() {
        Question none = question(DUE, List.of(), List.of());
        assertRefused(InquiryViolation.ADDRESSEE_REQUIRED, () -> ask(none, republican.secretary()));
        assertRefused(
                InquiryViolation.ADDRESSEE_TWICE,
                () -> ask(question(DUE, List.of(), List.of(university, university)), republican.chair()));
        assertRefused(
                InquiryViolation.NOT_OFFICER,
                () -> ask(question(DUE, List.of(), List.of(university)), republican.member(9)));
        assertRefused(
                InquiryViolation.TITLE_REQUIRED,
                () -> ask(
                        new Question(text(" "), "Тізім", DUE, List.of(), List.of(university), List.of()),
                        republican.secretary()));
        assertRefused(
                InquiryViolation.TEXT_REQUIRED,
                () -> ask(
                        new Question(text("А"), " ", DUE, List.of(), List.of(university), List.of()),
                        republican.secretary()));
    }

    private Inquiry ask(Question question, Person by) {
        return new Inquiry(republican.body(), question, null, by, at(DAY, 10));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    @Clause("CNL-26")
    void theTermIsNotBeforeToday(int days, boolean fits) {
        Question question = question(DAY.plusDays(days), List.of(), List.of(university));
        if (fits) {
            assertEquals(
                    DAY.plusDays(days), ask(question, republican.secretary()).due());
        } else {
            assertRefused(InquiryViolation.DUE_IN_PAST, () -> ask(question, republican.secretary()));
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, false", "1, true"})
    @Clause("CNL-26")
    void anAnswerOutstandingAfterItsDayIsOverdueAndLate(int days, boolean late) {
        Addressee addressee = asked().addressees().get(1);
        LocalDate day = DUE.plusDays(days);

        assertEquals(late, addressee.isOverdue(day));
        addressee.answer("Тізім", List.of(), rector, Set.of(rector), at(day, 9));
        assertEquals(late, addressee.answers().get(0).isLate());
        assertFalse(addressee.isOverdue(day.plusDays(30)));
    }

    @Test
    @Clause("CNL-26")
    void onlyWhoIsAskedAnswers() {
        Inquiry inquiry = asked();
        Addressee body = inquiry.addressees().get(0);
        Addressee other = inquiry.addressees().get(1);
        assertRefused(
                InquiryViolation.NOT_RESPONDENT,
                () -> body.answer("Тізім", List.of(), association.member(4), Set.of(), at(DAY, 11)));
        assertRefused(
                InquiryViolation.NOT_RESPONDENT,
                () -> other.answer("Тізім", List.of(), association.secretary(), Set.of(rector), at(DAY, 11)));
        assertFalse(other.isAnsweredBy(null, Set.of(rector), DAY));
        assertRefused(
                InquiryViolation.ANSWER_REQUIRED,
                () -> body.answer(" ", List.of(), association.secretary(), Set.of(), at(DAY, 11)));
        body.answer("Тізім", List.of(), association.secretary(), Set.of(), at(DAY, 11));
        assertRefused(
                InquiryViolation.WRONG_STATE,
                () -> body.answer("Тағы", List.of(), association.chair(), Set.of(), at(DAY, 12)));
        assertEquals(AddresseeState.ANSWERED, body.state());
        assertEquals(AddresseeState.ASKED, other.state());
    }

    @Test
    @Clause("CNL-26")
    void whoeverAskedAcceptsOrAsksAgain() {
        Addressee addressee = answered();
        assertRefused(InquiryViolation.NOT_OFFICER, () -> addressee.accept(rector, at(DAY.plusDays(2), 9)));
        assertRefused(
                InquiryViolation.REASON_REQUIRED,
                () -> addressee.askAgain(" ", DUE, republican.secretary(), at(DAY.plusDays(2), 9)));
        assertRefused(
                InquiryViolation.DUE_IN_PAST,
                () -> addressee.askAgain("Жылы жоқ", DAY, republican.secretary(), at(DAY.plusDays(2), 9)));
        addressee.askAgain("Жылы жоқ", DUE.plusDays(5), republican.secretary(), at(DAY.plusDays(2), 9));
        assertEquals(AddresseeState.ASKED_AGAIN, addressee.state());
        assertEquals(DUE.plusDays(5), addressee.due());
        assertEquals("Жылы жоқ", addressee.answers().get(0).remark());
        assertRefused(
                InquiryViolation.WRONG_STATE, () -> addressee.accept(republican.secretary(), at(DAY.plusDays(2), 9)));
        addressee.answer("Жылымен", List.of(), rector, Set.of(rector), at(DUE.plusDays(5), 9));
        assertFalse(addressee.answers().get(1).isLate());
        addressee.accept(republican.chair(), at(DUE.plusDays(6), 9));
        assertEquals(AddresseeState.ACCEPTED, addressee.state());
        assertEquals(
                List.of(1, 2),
                addressee.answers().stream().map(InquiryAnswer::round).toList());
    }

    @Test
    @Clause("CNL-26")
    void calledOffItWaitsForNobodyAndWhatWasAcceptedStays() {
        Addressee accepted = answered();
        Inquiry inquiry = accepted.inquiry();
        accepted.accept(republican.secretary(), at(DAY.plusDays(2), 9));
        assertRefused(InquiryViolation.REASON_REQUIRED, () -> inquiry.callOff(" ", republican.secretary(), at(DAY, 9)));
        assertRefused(
                InquiryViolation.NOT_OFFICER, () -> inquiry.callOff("керек емес", rector, at(DAY.plusDays(3), 9)));
        inquiry.callOff("керек емес", republican.secretary(), at(DAY.plusDays(3), 9));

        assertEquals(AddresseeState.ACCEPTED, accepted.state());
        assertEquals(AddresseeState.CALLED_OFF, inquiry.addressees().get(0).state());
        assertFalse(inquiry.isOpen());
        assertRefused(
                InquiryViolation.WRONG_STATE,
                () -> inquiry.callOff("тағы", republican.secretary(), at(DAY.plusDays(4), 9)));
        assertRefused(InquiryViolation.WRONG_STATE, () -> inquiry.addressees()
                .get(0)
                .answer("кеш", List.of(), association.secretary(), Set.of(), at(DAY.plusDays(4), 9)));
    }
}
