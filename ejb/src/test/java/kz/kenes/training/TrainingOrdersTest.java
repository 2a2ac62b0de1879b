package kz.kenes.training;

import static kz.kenes.training.TrainingWorkshop.YEAR;
import static kz.kenes.training.TrainingWorkshop.own;
import static kz.kenes.training.TrainingWorkshop.training;
import static kz.kenes.training.TrainingWorkshop.university;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.api.CompleteTraining;
import kz.kenes.training.api.OpenYear;
import kz.kenes.training.order.OrderViolation;
import kz.kenes.training.order.api.ApprovedItemRow;
import kz.kenes.training.order.api.ChangeOrder;
import kz.kenes.training.order.api.DraftOrder;
import kz.kenes.training.order.api.OrderDeskEntry;
import kz.kenes.training.order.api.OrderDeskKind;
import kz.kenes.training.order.api.OrderView;
import kz.kenes.training.order.api.ReplaceTraveller;
import kz.kenes.training.order.api.TripEntry;
import kz.kenes.training.order.service.OrderDeskBean;
import kz.kenes.training.order.service.TrainingOrdersBean;
import kz.kenes.training.order.vocabulary.OrderState;
import kz.kenes.training.service.ConsolidationBean;
import kz.kenes.training.service.InstituteSchedulesBean;
import kz.kenes.training.service.TrainingPlansBean;
import kz.kenes.training.vocabulary.ProofKind;
import kz.kenes.training.vocabulary.SheetFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** From an approved training to its order, over the real schema. */
class TrainingOrdersTest {

    private static final TripEntry TRIP = new TripEntry(
            "Астана қ., Назарбаев Университеті",
            "г. Астана, Назарбаев Университет",
            LocalDate.of(2026, 3, 1),
            LocalDate.of(2026, 3, 12),
            "Алматы",
            "Шақыру хат № 4, 12.01.2026");

    private static Object refusal(Executable command) {
        return assertThrows(RuleViolation.class, command).violation();
    }

    private static List<OrderDeskKind> desk(TrainingWorkshop staff) {
        return staff.ask(OrderDeskBean.class, OrderDeskBean::entries).stream()
                .map(OrderDeskEntry::kind)
                .toList();
    }

    private static List<ApprovedItemRow> items(TrainingWorkshop staff, String ordered) {
        ListQuery query = new ListQuery(0, 20, "person", true, null, Map.of("ordered", ordered, "ahead", "true"));
        return staff.ask(TrainingOrdersBean.class, orders -> orders.items(query))
                .rows();
    }

    private static OrderView order(TrainingWorkshop staff, long id) {
        return staff.ask(TrainingOrdersBean.class, orders -> orders.get(id));
    }

    /** Two plans in the approved schedule of the university. */
    private static void approved(TrainingWorkshop staff) {
        staff.handedIn(
                staff.teacher,
                training("Деректер ғылымы", "2026-03-02", "2026-03-11", "60000", university("40000"), own("20000")));
        staff.handedIn(staff.head, training("Кафедраны басқару", "2026-03-04", "2026-03-06", "0"));
        long schedule = staff.drafted();
        staff.submitted(schedule);
        staff.as(staff.head);
        staff.take("training.unit", schedule);
        staff.as(staff.director);
        long gathered =
                staff.ask(InstituteSchedulesBean.class, institutes -> institutes.compose(staff.institute, YEAR));
        staff.take("training.institute", gathered);
        staff.as(staff.hr);
        long whole = staff.ask(
                ConsolidationBean.class, one -> one.open(new OpenYear(YEAR, new BigDecimal("100000"), "№ 5 бюджет")));
        staff.ask(
                ConsolidationBean.class,
                one -> one.consolidate(whole, one.get(whole).version()));
        assertEquals(List.of(), items(staff, "false"), "nothing is approved yet");
        staff.tell(
                ConsolidationBean.class, one -> one.submit(whole, one.get(whole).version()));
        staff.as(staff.finance);
        staff.take("training.consolidated", whole);
        staff.as(staff.apparatus);
        staff.take("training.consolidated", whole);
        staff.as(staff.hr);
    }

    private static long drafted(TrainingWorkshop staff, String key) {
        List<Long> ids = items(staff, "false").stream().map(ApprovedItemRow::id).toList();
        return staff.ask(TrainingOrdersBean.class, orders -> orders.draft(new DraftOrder(ids, TRIP, key)));
    }

    private static int issue(TrainingWorkshop staff, long id) {
        return staff.ask(
                TrainingOrdersBean.class,
                orders -> orders.issue(
                        id, orders.get(id).version(), orders.signers().get(0).postId()));
    }

    @Test
    @Clause("TRN-17")
    void anOrderIsDraftedIssuedChangedAndCancelled() throws IOException {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            Person colleague = staff.colleague("Әріптес");
            approved(staff);
            assertEquals(2, items(staff, "false").size());
            long id = drafted(staff, "portal-1");
            long again = staff.ask(
                    TrainingOrdersBean.class, orders -> orders.draft(new DraftOrder(List.of(1L), TRIP, "portal-1")));
            assertEquals(id, again, "the same key answers with the same order");
            assertEquals(List.of(), items(staff, "false"));
            assertEquals(2, items(staff, "true").size());
            assertEquals(List.of(OrderDeskKind.ISSUE_ORDER), desk(staff));
            assertNull(order(staff, id).number());
            long itemId = items(staff, "true").get(0).id();
            assertEquals(
                    OrderViolation.ORDERED_ALREADY,
                    refusal(() -> staff.ask(
                            TrainingOrdersBean.class,
                            orders -> orders.draft(new DraftOrder(List.of(itemId), TRIP, null)))));
            staff.as(staff.teacher);
            assertEquals(SharedViolation.NOT_FOUND, refusal(() -> order(staff, id)), "a draft is of the HR service");
            staff.as(staff.hr);
            assertEquals(1, issue(staff, id));
            paper(staff, id, "ЖОБА", false);
            staff.as(staff.teacher);
            assertEquals(List.of(OrderDeskKind.ACQUAINT), desk(staff));
            staff.tell(TrainingOrdersBean.class, orders -> orders.acquaint(id));
            assertEquals(List.of(), desk(staff));
            staff.as(staff.stranger);
            assertEquals(SharedViolation.NOT_FOUND, refusal(() -> order(staff, id)));

            staff.as(staff.hr);
            long changing = staff.ask(
                    TrainingOrdersBean.class,
                    orders ->
                            orders.change(new ChangeOrder(id, orders.get(id).version(), "Оқытушы ауырды", "portal-2")));
            replaced(staff, changing, colleague);
            assertEquals(
                    changing,
                    (long) staff.ask(
                            TrainingOrdersBean.class,
                            orders -> orders.change(
                                    new ChangeOrder(id, orders.get(id).version(), "Қайта", null))),
                    "one draft changes it");
            assertEquals(2, issue(staff, changing));
            assertEquals(
                    OrderViolation.WRONG_STATE,
                    refusal(() -> staff.ask(
                            TrainingOrdersBean.class,
                            orders -> orders.change(
                                    new ChangeOrder(id, orders.get(id).version(), "Қайта", null)))));
            assertEquals(OrderState.CHANGED, order(staff, id).state());
            assertEquals(changing, order(staff, id).changedById());
            assertEquals(1, order(staff, changing).changesNumber());
            paper(staff, changing, "Әріптес Әлия", true);
            staff.as(colleague);
            long plan = order(staff, changing).travellers().stream()
                    .filter(one -> one.instead() != null)
                    .findFirst()
                    .orElseThrow()
                    .planId();
            assertTrue(staff.plan(plan).may("COMPLETE"), "the training has followed");

            staff.as(staff.hr);
            staff.tell(
                    TrainingOrdersBean.class,
                    orders -> orders.cancel(changing, orders.get(changing).version(), "Курс өткізілмейді"));
            assertEquals(OrderState.CANCELLED, order(staff, changing).state());
            assertEquals(2, items(staff, "false").size(), "each may stand in another order again");
            staff.as(colleague);
            assertEquals(SharedViolation.NOT_FOUND, refusal(() -> staff.plan(plan)));
        }
    }

    private static void replaced(TrainingWorkshop staff, long order, Person colleague) {
        long line = order(staff, order).travellers().stream()
                .filter(one -> one.personId() == staff.teacher.id())
                .findFirst()
                .orElseThrow()
                .lineId();
        long work = staff.ask(TrainingOrdersBean.class, orders -> orders.colleagues(order, line)).stream()
                .filter(one -> one.person().equals(colleague.fullName()))
                .findFirst()
                .orElseThrow()
                .employmentId();
        staff.tell(
                TrainingOrdersBean.class,
                orders -> orders.replace(
                        new ReplaceTraveller(order, orders.get(order).version(), line, work, "Ауырды")));
    }

    private static void paper(TrainingWorkshop staff, long id, String words, boolean there) throws IOException {
        for (Language language : List.of(Language.KK, Language.RU)) {
            FileContent pdf =
                    staff.ask(TrainingOrdersBean.class, orders -> orders.paper(id, language, SheetFormat.PDF));
            FileContent docx =
                    staff.ask(TrainingOrdersBean.class, orders -> orders.paper(id, language, SheetFormat.DOCX));
            Path folder = Files.createDirectories(Path.of("target", "papers"));
            String name = "trip-order-" + order(staff, id).number() + "-" + language;
            Files.write(folder.resolve(name + ".pdf"), pdf.bytes());
            Files.write(folder.resolve(name + ".docx"), docx.bytes());
            assertNotNull(docx.name());
            try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertEquals(there, text.contains(words), text);
                assertTrue(text.contains("Деректер ғылымы"), text);
                assertTrue(text.contains(language == Language.KK ? "БҰЙЫРАМЫН" : "ПРИКАЗЫВАЮ"), text);
            }
        }
    }

    @Test
    @Clause("TRN-17")
    void whatWasDoneStaysAndTheSubstituteProvesIt() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            Person colleague = staff.colleague("Әріптес");
            approved(staff);
            long id = drafted(staff, null);
            replaced(staff, id, colleague);
            issue(staff, id);
            staff.as(colleague);
            var line = order(staff, id).travellers().stream()
                    .filter(one -> one.instead() != null)
                    .findFirst()
                    .orElseThrow();
            staff.workshop.passes(Duration.ofDays(56));
            staff.tell(
                    TrainingPlansBean.class,
                    plans -> plans.complete(new CompleteTraining(
                            line.itemId(),
                            plans.get(line.planId()).version(),
                            ProofKind.TRIP_ORDER,
                            "№ 1 бұйрық",
                            LocalDate.of(2026, 3, 11))));
            staff.as(staff.hr);
            assertFalse(order(staff, id).travellers().isEmpty());
            assertEquals(
                    OrderViolation.TRAINING_ENDED,
                    refusal(() -> staff.tell(
                            TrainingOrdersBean.class,
                            orders -> orders.cancel(id, orders.get(id).version(), "Қате"))));
        }
    }

    @Test
    @Clause("TRN-17")
    void theHrServiceIsTold() {
        try (TrainingWorkshop staff = new TrainingWorkshop()) {
            approved(staff);
            staff.workshop.passes(Duration.ofDays(15));
            assertEquals(List.of(), desk(staff), "the first training begins in 31 days");
            staff.workshop.passes(Duration.ofDays(1));
            assertEquals(List.of(OrderDeskKind.ORDER_MISSING), desk(staff));
        }
    }
}
