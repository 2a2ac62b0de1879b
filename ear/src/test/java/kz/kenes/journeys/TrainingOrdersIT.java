package kz.kenes.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import kz.kenes.regulation.api.Clauses;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.testing.Remote;
import kz.kenes.training.contract.api.ContractRow;
import kz.kenes.training.contract.api.TrainingContracts;
import kz.kenes.training.order.api.ApprovedItemRow;
import kz.kenes.training.order.api.ChangeOrder;
import kz.kenes.training.order.api.DraftOrder;
import kz.kenes.training.order.api.OrderRow;
import kz.kenes.training.order.api.TrainingOrders;
import kz.kenes.training.order.api.TripEntry;
import kz.kenes.training.order.vocabulary.OrderState;
import kz.kenes.training.vocabulary.SheetFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** From an approved training to its order, which is changed and cancelled, before the pages and by remote calls. */
class TrainingOrdersIT extends Sitting {

    private static final String HR = "hroffice";
    private static final String TRAVELLER = "umember8";

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private ApprovedItemRow item;
    private long order;
    private long changing;

    private static void refused(String key, Executable command) {
        assertEquals(key, assertThrows(KenesException.class, command).key());
    }

    private TrainingOrders as(String username) {
        return Remote.as(kenes(), username).api(TrainingOrders.class);
    }

    private static ListQuery free() {
        return new ListQuery(0, 50, null, true, null, Map.of("ordered", "false", "ahead", "true"));
    }

    @Test
    void anApprovedTrainingGetsItsOrder() throws IOException {
        item = as(HR).items(free()).rows().stream()
                .filter(row -> row.person().startsWith("Сатыбалды"))
                .findFirst()
                .orElseThrow();
        theHrServiceDrafts();
        othersAreRefused();
        theOrderIsIssued();
        thePaperSaysIt();
        theTravellerTakesNote();
        itIsChangedByALaterOne();
        itIsCancelled();
        anotherSystemReads();
    }

    @Test
    void whoLeavesEarlyByOwnWishRepaysTheWholeSum() {
        TrainingContracts contracts = Remote.as(kenes(), HR).api(TrainingContracts.class);
        ListQuery due = ListQuery.first(50).filteredBy("due", "true");
        ContractRow row = contracts.list(due).rows().get(0);
        assertEquals(0, row.sum().compareTo(row.due()));
        enters(HR);
        go("training/contracts");
        assertAccessible();
        go("training/contract?id=" + row.id());
        assertAccessible();
        assertThat(page.locator("#content")).containsText("Өз қалауымен мерзімінен бұрын кетті");
        screenshot("contract");
        TrainingContracts own = Remote.as(kenes(), "tutor3").api(TrainingContracts.class);
        assertEquals(0, own.list(due).total());
        refused("shared.NOT_FOUND", () -> own.get(row.id()));
        refused("shared.NOT_ALLOWED", () -> Remote.as(kenes(), "rmember1")
                .api(TrainingContracts.class)
                .list(due));
    }

    @Test
    void theProcedureIsShownToStaffAndToAuditorsDuringACheck() {
        assertEquals("TRN-17", clauses("teacher").get("TRN-17").id());
        assertEquals("TRN-17", clauses("certauditor").get("TRN-17").id());
        refused("shared.NOT_FOUND", () -> clauses("rmember1").get("TRN-17"));
        refused("shared.NOT_FOUND", () -> clauses("portal").get("TRN-17"));
        enters("certauditor");
        go("regulation/clause?id=DOC-15");
        assertAccessible();
    }

    private Clauses clauses(String username) {
        return Remote.as(kenes(), username).api(Clauses.class);
    }

    private void theHrServiceDrafts() {
        enters(HR);
        assertShows("Бекітілген оқуға бұйрық шығару");
        go("training/orders");
        assertAccessible();
        go("training/order-form?item=" + item.id());
        assertAccessible();
        fill("returnsOn", "01.01.2020");
        input("returnsOn").press("Tab");
        button("Жобаны жасау").click();
        says("Қайтатын күн жолға шығатын күннен бұрын болмайды");
        fill("placeKk", "Астана қ., ҚР Мемлекеттік басқару академиясы");
        fill("placeRu", "г. Астана, Академия государственного управления РК");
        fill("returnsOn", TYPED.format(item.endsOn()));
        input("returnsOn").press("Tab");
        button("Жобаны жасау").click();
        page.waitForURL("**/training/order?id=*");
        order = id();
        assertAccessible();
        state("Жоба");
    }

    private void othersAreRefused() {
        TripEntry trip = new TripEntry("Астана", null, item.startsOn(), item.endsOn(), null, null);
        refused("training.order.ORDERED_ALREADY", () -> as(HR).draft(new DraftOrder(List.of(item.id()), trip, null)));
        refused("shared.NOT_ALLOWED", () -> as("teacher").draft(new DraftOrder(List.of(item.id()), trip, null)));
        refused("shared.NOT_FOUND", () -> as(TRAVELLER).get(-1));
        refused("shared.NOT_FOUND", () -> as("tutor5").get(order));
        refused("shared.NOT_ALLOWED", () -> as("rmember1").list(ListQuery.first(5)));
    }

    private void theOrderIsIssued() {
        opens("issuing");
        page.locator("[id='issueForm'] button[type=submit]").click();
        says("бұйрық шығарылды");
        state("Шығарылды");
        refused("training.order.WRONG_STATE", () -> as(HR).leaveOut(
                        order,
                        as(HR).get(order).version(),
                        as(HR).get(order).travellers().get(0).lineId()));
        screenshot("trip-order");
    }

    private void thePaperSaysIt() throws IOException {
        for (Language language : List.of(Language.KK, Language.RU)) {
            var file = as(HR).paper(order, language, SheetFormat.PDF);
            try (PDDocument document = Loader.loadPDF(file.bytes())) {
                String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
                assertTrue(text.contains("Сатыбалды Әйгерім"), text);
                assertTrue(text.contains(language == Language.KK ? "БҰЙЫРАМЫН" : "ПРИКАЗЫВАЮ"), text);
                assertTrue(text.contains("№ " + as(HR).get(order).number()), text);
            }
            assertTrue(as(HR).paper(order, language, SheetFormat.DOCX).bytes().length > 2000, "a real file");
        }
    }

    private void theTravellerTakesNote() {
        enters(TRAVELLER);
        assertShows("Іссапар бұйрығымен танысу");
        go("training/order?id=" + order);
        button("Бұйрықпен таныстым").click();
        says("танысқаныңыз белгіленді");
    }

    private void itIsChangedByALaterOne() {
        enters(HR);
        go("training/order?id=" + order);
        opens("changing");
        fill("changeReason", "Қызметкер ауырып қалды");
        button("Өзгертетін бұйрықты дайындау").click();
        page.waitForURL(url -> url.contains("/training/order?id=") && !url.contains("id=" + order));
        changing = id();
        page.locator("a", new Page.LocatorOptions().setHasText("Басқа қызметкерді жіберу"))
                .first()
                .click();
        page.waitForURL("**/training/order-replace*");
        assertAccessible();
        page.locator("[id$=':colleague']").first().click();
        page.locator(".ui-selectonemenu-panel:visible li", new Page.LocatorOptions().setHasText("Қуанышбек"))
                .click();
        button("Басқа қызметкерді жіберу").click();
        says("Қызметкер неге бара алмайтынын жазыңыз");
        fill("reason", "Ауырып қалды");
        button("Басқа қызметкерді жіберу").click();
        says("Орнына баратын қызметкер жазылды");
        opens("issuing");
        page.locator("[id='issueForm'] button[type=submit]").click();
        says("бұйрық шығарылды");
        assertThat(page.locator("#content")).containsText("Сатыбалды Әйгерім Болатқызы орнына");
        assertEquals(OrderState.CHANGED, as(HR).get(order).state());
        refused("training.order.WRONG_STATE", () -> as(HR).change(
                        new ChangeOrder(order, as(HR).get(order).version(), "Қайта", null)));
        enters("tutor1");
        assertShows("Іссапар бұйрығымен танысу");
    }

    private void itIsCancelled() {
        enters(HR);
        go("training/order?id=" + changing);
        opens("cancelling");
        fill("cancelReason", "Курс өткізілмейтін болды");
        page.locator("[id='cancelForm'] button[type=submit]").click();
        says("Бұйрықтың күші жойылды");
        state("Күші жойылды");
        assertTrue(as(HR).items(free()).rows().stream().anyMatch(row -> row.id() == item.id()));
    }

    private void anotherSystemReads() {
        List<OrderRow> rows = as("portal").list(ListQuery.first(50)).rows();
        assertTrue(rows.stream().anyMatch(row -> row.id() == order && row.number() != null));
        assertTrue(as("portal").items(ListQuery.first(50)).total() > 3);
        refused("shared.NOT_ALLOWED", () -> as("portal").cancel(order, 1, "Қате"));
        assertTrue(as("auditor").list(ListQuery.first(50)).total() >= rows.size());
    }
}
