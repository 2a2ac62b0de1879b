package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.kenes.council.api.NamedChoice;
import kz.kenes.council.inquiry.InquiryMoved;
import kz.kenes.council.inquiry.InquiryViolation;
import kz.kenes.council.inquiry.api.AnswerInquiry;
import kz.kenes.council.inquiry.api.AskForInformation;
import kz.kenes.council.inquiry.api.AskUnits;
import kz.kenes.council.inquiry.api.InquiryRow;
import kz.kenes.council.inquiry.api.InquiryView;
import kz.kenes.council.inquiry.service.InquiriesBean;
import kz.kenes.council.inquiry.vocabulary.AddresseeState;
import kz.kenes.council.service.ChartersBean;
import kz.kenes.people.Person;
import kz.kenes.people.Post;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Violation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Requests for information through the use cases: an association and a university of its direction. */
class InquiryFlowTest {

    private static final FileContent LIST = new FileContent("tizim.txt", "text/plain", "Тізім".getBytes());
    private static final LocalDate DUE = LocalDate.of(2026, 1, 25);

    private final CouncilWorkshop council = new CouncilWorkshop(BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, 6);
    private long university;

    @AfterEach
    void close() {
        council.close();
    }

    /** The other university belongs to the direction; the stranger is its rector. */
    @BeforeEach
    void another() {
        university = council.workshop.store(em -> {
            Person rector = em.find(Person.class, council.stranger.id());
            var home = rector.employments().get(0).institution();
            Post post = new Post(home, null, CouncilWorkshop.text("Ректор"));
            post.entrust(PostDuty.HEAD);
            post.assignTo(rector, CouncilWorkshop.FOUNDED, "бұйрық");
            em.persist(post);
            return home.id();
        });
        council.asSecretary()
                .tell(ChartersBean.class, bean -> bean.nameUniversities(council.body, 0, Set.of(university)));
    }

    private static void refused(Violation violation, Executable call) {
        assertEquals(violation, assertThrows(RuleViolation.class, call).violation());
    }

    private long ask(String key) {
        return council.ask(
                InquiriesBean.class,
                bean -> bean.ask(new AskForInformation(
                        council.body,
                        CouncilWorkshop.said("Бағдарламалар"),
                        "Білім беру бағдарламаларының тізімі",
                        DUE,
                        List.of(),
                        List.of(university),
                        List.of(LIST),
                        key)));
    }

    private InquiryView look(long id) {
        return council.ask(InquiriesBean.class, bean -> bean.get(id));
    }

    private List<InquiryRow> desk() {
        return council.ask(InquiriesBean.class, InquiriesBean::desk);
    }

    private CouncilWorkshop asRectorOfTheOther() {
        council.workshop.as(council.stranger, Role.RECTOR);
        return council;
    }

    private void answer(long id, String text) {
        var line = look(id).addressees().get(0);
        council.tell(
                InquiriesBean.class,
                bean -> bean.answer(new AnswerInquiry(line.id(), line.version(), text, List.of(LIST))));
    }

    @Test
    @Clause("CNL-15")
    void aUniversityCouncilAsksAUnitWhoseHeadAnswers() {
        try (CouncilWorkshop own = new CouncilWorkshop(BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 6)) {
            long unit = own.workshop.store(em -> {
                Body body = em.find(Body.class, own.body);
                Unit chair = new Unit(
                        body.institution(), null, UnitKind.INSTITUTE, CouncilWorkshop.text("Кафедра"), body.validity());
                chair.appointHead(em.find(Person.class, own.members.get(5).id()), CouncilWorkshop.FOUNDED, "бұйрық");
                em.persist(chair);
                return chair.id();
            });
            own.asSecretary();
            assertEquals(
                    List.of(unit),
                    own.ask(InquiriesBean.class, bean -> bean.units(own.body)).stream()
                            .map(NamedChoice::id)
                            .toList());
            AskUnits command = new AskUnits(
                    own.body,
                    CouncilWorkshop.said("Силлабустар"),
                    "Силлабустар тізімі",
                    DUE,
                    List.of(unit),
                    List.of(LIST),
                    "key-unit");
            long inquiry = own.ask(InquiriesBean.class, bean -> bean.askUnits(command));
            long again = own.ask(InquiriesBean.class, bean -> bean.askUnits(command));
            assertEquals(inquiry, again);
            assertEquals(
                    List.of(own.members.get(5).id()),
                    own.workshop.events(InquiryMoved.class).get(0).persons());
            own.asMember(5);
            assertEquals(1, own.ask(InquiriesBean.class, InquiriesBean::desk).size());
            var line = own.ask(InquiriesBean.class, bean -> bean.get(inquiry))
                    .addressees()
                    .get(0);
            assertEquals("Кафедра", line.name().kk());
            assertTrue(line.mayAnswer());
            own.tell(
                    InquiriesBean.class,
                    bean -> bean.answer(new AnswerInquiry(line.id(), line.version(), "Тізім", List.of())));
            own.asSecretary();
            assertEquals(
                    AddresseeState.ANSWERED,
                    own.ask(InquiriesBean.class, bean -> bean.get(inquiry))
                            .addressees()
                            .get(0)
                            .state());
        }
    }

    @Test
    @Clause("CNL-28")
    void theAnswerOfTheUniversityIsJudgedByTheAssociation() {
        council.asSecretary();
        assertEquals(1, council.ask(InquiriesBean.class, InquiriesBean::asking).size());
        long inquiry = ask("key-1");
        assertEquals(inquiry, ask("key-1"));
        InquiryMoved asked = council.workshop.events(InquiryMoved.class).get(0);
        assertEquals(List.of(council.stranger.id()), asked.persons());
        assertTrue(desk().isEmpty());

        asRectorOfTheOther();
        assertEquals(inquiry, desk().get(0).id());
        assertTrue(look(inquiry).addressees().get(0).mayAnswer());
        answer(inquiry, "Он бағдарлама");
        assertTrue(desk().isEmpty());

        council.asSecretary();
        assertEquals(AddresseeState.ANSWERED, desk().get(0).state());
        var line = look(inquiry).addressees().get(0);
        assertTrue(line.mayJudge());
        long file = line.answers().get(0).files().get(0).fileId();
        assertEquals(
                "Тізім",
                new String(council.ask(InquiriesBean.class, bean -> bean.file(inquiry, file))
                        .bytes()));
        council.tell(
                InquiriesBean.class, bean -> bean.askAgain(line.id(), line.version(), "Коды жоқ", DUE.plusDays(5)));
        asRectorOfTheOther();
        answer(inquiry, "Кодымен");
        council.asChair();
        var again = look(inquiry).addressees().get(0);
        council.tell(InquiriesBean.class, bean -> bean.accept(again.id(), again.version()));
        assertFalse(look(inquiry).open());
        assertEquals(2, look(inquiry).addressees().get(0).answers().size());
    }

    @Test
    @Clause({"CNL-26", "CNL-28"})
    void nobodyElseAsksAnswersOrReads() {
        council.asMember(4);
        refused(InquiryViolation.NOT_OFFICER, () -> ask(null));
        council.asSecretary();
        long inquiry = ask(null);
        long file = look(inquiry).files().get(0).fileId();
        var line = look(inquiry).addressees().get(0);
        refused(
                InquiryViolation.NOT_RESPONDENT,
                () -> council.tell(
                        InquiriesBean.class,
                        bean -> bean.answer(new AnswerInquiry(line.id(), line.version(), "жауап", List.of()))));
        refused(SharedViolation.NOT_FOUND, () -> council.ask(InquiriesBean.class, bean -> bean.file(inquiry, 1)));
        Person foreign = council.workshop.store(em -> {
            Person one = new Person(new kz.kenes.people.PersonName("Алыс", "Адам", null));
            em.persist(one);
            return one;
        });
        council.workshop.as(foreign, Role.RECTOR);
        refused(SharedViolation.NOT_FOUND, () -> look(inquiry));
        refused(SharedViolation.NOT_FOUND, () -> council.ask(InquiriesBean.class, bean -> bean.file(inquiry, file)));
        assertEquals(
                0,
                council.ask(InquiriesBean.class, bean -> bean.list(ListQuery.first(10)))
                        .total());
        asRectorOfTheOther();
        refused(
                InquiryViolation.NOT_OFFICER,
                () -> council.tell(
                        InquiriesBean.class,
                        bean -> bean.callOff(inquiry, look(inquiry).version(), "жоқ")));
        answer(inquiry, "Он бағдарлама");
        council.workshop.as(council.rector, Role.RECTOR);
        assertEquals(0, look(inquiry).addressees().get(0).answers().size());
    }

    @Test
    @Clause("CNL-28")
    void whatIsOverdueIsFoundAndCalledOff() {
        council.asSecretary();
        long inquiry = ask(null);
        assertEquals(0, overdue());
        council.workshop.passes(Duration.ofDays(10));
        assertEquals(0, overdue());
        council.workshop.passes(Duration.ofDays(1));
        assertEquals(1, overdue());
        asRectorOfTheOther();
        assertTrue(desk().get(0).overdue());
        council.asSecretary()
                .tell(
                        InquiriesBean.class,
                        bean -> bean.callOff(inquiry, look(inquiry).version(), "Керек емес"));
        assertEquals(0, overdue());
        assertEquals("Керек емес", look(inquiry).calledOffBecause());
    }

    private long overdue() {
        return council.ask(
                        InquiriesBean.class,
                        bean -> bean.list(ListQuery.first(10).filteredBy("overdue", "true")))
                .total();
    }

    @Test
    @Clause("CNL-28")
    void aPageOfARequestNeedsAFixedNumberOfStatements() {
        council.asSecretary();
        long inquiry = ask(null);
        int few = council.workshop.statements(() -> look(inquiry));
        assertTrue(few <= 12, String.valueOf(few));
        assertEquals(
                2,
                council.workshop.statements(
                        () -> council.ask(InquiriesBean.class, bean -> bean.list(ListQuery.first(10)))));
    }
}
