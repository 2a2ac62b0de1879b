package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.kenes.council.meeting.api.Agendas;
import kz.kenes.council.meeting.api.ChangeAgendaItem;
import kz.kenes.council.meeting.api.MeetingView;
import kz.kenes.council.meeting.api.Meetings;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.quality.api.Nonconformities;
import kz.kenes.quality.api.RaiseNonconformity;
import kz.kenes.quality.vocabulary.NonconformitySource;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.search.api.Find;
import kz.kenes.search.api.FindQuery;
import kz.kenes.search.api.Search;
import kz.kenes.search.vocabulary.FindKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.testing.Browser;
import kz.kenes.testing.Remote;
import kz.kenes.testing.Statements;
import kz.kenes.testing.TestRun;
import kz.kenes.training.api.TrainingNeeds;
import org.junit.jupiter.api.Test;

/** What is entered is found a moment later, also inside attached files, by those who may see it and by nobody else. */
class SearchIT extends Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void decisionsAndTheWordsInFilesAreFoundByThoseWhoMaySeeThem() throws Exception {
        RemoteCouncil council = new RemoteCouncil(TestRun.kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 4);
        RemoteCouncil other = new RemoteCouncil(TestRun.kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 4);
        long meeting = council.open(1, 4);
        long item = council.look(meeting).agenda().get(0).id();
        council.secretary()
                .api(Agendas.class)
                .attach(item, new FileContent("жоба.docx", DOCX, document("Зертханалық жұмыстардың нұсқаулығы")));
        council.decide(
                council.ballot(meeting, 0),
                DecisionType.BINDING,
                new Localized("Кафедралар силлабустарды жаңартуы керек.", "Кафедрам обновить силлабусы.", null),
                List.of(),
                null);
        council.secretary()
                .api(Meetings.class)
                .close(meeting, council.look(meeting).version());

        assertEquals(
                List.of(FindKind.DECISION), kinds(council, "силлабустарды жаңартсын", 1), "by the forms of the words");
        Find file = await(council, "зертханалық нұсқаулықтар", 1).get(0);
        assertEquals(FindKind.MATERIAL, file.kind());
        assertEquals(meeting, file.pageId());
        assertEquals(council.name, file.body().kk());
        assertTrue(file.passage().stream()
                .anyMatch(piece -> piece.found() && piece.text().equals("нұсқаулығы")));
        assertEquals(
                List.of(),
                other.secretary()
                        .api(Search.class)
                        .find(FindQuery.of("силлабус", 10))
                        .finds());

        Search search = council.secretary().api(Search.class);
        assertTrue(Statements.of(TestRun.kenes(), () -> search.find(FindQuery.of("силлабус", 10)))
                        .size()
                <= 6);
        onThePages(council);
    }

    private void onThePages(RemoteCouncil council) {
        for (boolean phone : List.of(false, true)) {
            if (phone) {
                onPhone();
            }
            signIn(council.secretary().username(), council.secretary().password());
            go("search.xhtml?q=нұсқаулық");
            assertEquals("нұсқаулығы", page.locator(".k-finds mark").first().textContent());
            assertAccessible();
            assertFitsScreen();
            screenshot(phone ? "phone" : "desk");
        }
        page.locator(".k-finds a").first().click();
        page.waitForURL(url -> url.contains("/council/meeting"));
    }

    @Test
    void whatIsChangedOrRemovedIsNotFoundByItsOldWords() {
        RemoteCouncil council = new RemoteCouncil(TestRun.kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 4);
        long meeting = council.planned(null, 2);
        MeetingView view = council.look(meeting);
        Agendas agendas = council.secretary().api(Agendas.class);
        await(council, "мәселе", 2);
        rename(council, view, "Тәжірибе базалары");
        await(council, "тәжірибе базасы", 1);
        await(council, "мәселе", 1);
        agendas.removeItem(view.agenda().get(1).id(), council.look(meeting).version());
        await(council, "мәселе", 0);
    }

    @Test
    @Clause("QUA-10")
    void theRecordsOfQualityAreFoundByThoseWhoMaySeeThem() {
        Remote head = Remote.as(TestRun.kenes(), "umember13");
        String word = "полиграфия" + System.nanoTime();
        long unit = head.api(TrainingNeeds.class).mine().works().get(0).unitId();
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Almaty"));
        long id = head.api(Nonconformities.class)
                .raise(new RaiseNonconformity(
                        unit,
                        NonconformitySource.PLANNED_RESULT,
                        null,
                        word + " жабдықтарының ақаулары",
                        null,
                        "Жөндеу жоспарланбаған",
                        today,
                        null,
                        null,
                        null));
        Find found =
                await(head.api(Search.class), word + " жабдықтардың ақауы", 1).get(0);
        assertEquals(FindKind.NONCONFORMITY, found.kind());
        assertEquals(id, found.pageId());
        assertEquals(null, found.body());
        await(searchOf("auditor"), word, 1);
        await(searchOf("tutor5"), word, 0);
        assertEquals(
                FindKind.RISK,
                await(head.api(Search.class), "тиімсіз оқыту тәуекелдері", 1)
                        .get(0)
                        .kind());
    }

    private static Search searchOf(String username) {
        return Remote.as(TestRun.kenes(), username).api(Search.class);
    }

    private static void rename(RemoteCouncil council, MeetingView view, String title) {
        council.secretary()
                .api(Agendas.class)
                .changeItem(new ChangeAgendaItem(
                        view.agenda().get(0).id(),
                        council.look(view.id()).version(),
                        RemoteCouncil.said(title),
                        council.members.get(3).id(),
                        null,
                        10,
                        RemoteCouncil.said("Бекітілсін."),
                        council.remitIds(view.id())));
    }

    private static List<FindKind> kinds(RemoteCouncil council, String text, int count) {
        return await(council, text, count).stream().map(Find::kind).toList();
    }

    private static List<Find> await(RemoteCouncil council, String text, int count) {
        return await(council.secretary().api(Search.class), text, count);
    }

    private static List<Find> await(Search search, String text, int count) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        List<Find> finds = search.find(FindQuery.of(text, 10)).finds();
        while (finds.size() != count && System.nanoTime() < end) {
            try {
                Thread.sleep(200);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stopped);
            }
            finds = search.find(FindQuery.of(text, 10)).finds();
        }
        assertEquals(count, finds.size(), () -> "found for " + text);
        return finds;
    }

    /** The least that Word opens. */
    private static byte[] document(String words) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : Map.of(
                            "[Content_Types].xml",
                            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
                                    + " Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                    + "<Override PartName=\"/word/document.xml\" ContentType=\"" + DOCX
                                    + ".main+xml\"/></Types>",
                            "_rels/.rels",
                            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                                    + " Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                    + "officeDocument\" Target=\"word/document.xml\"/></Relationships>",
                            "word/document.xml",
                            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                                    + "<w:p><w:r><w:t>" + words + "</w:t></w:r></w:p></w:body></w:document>")
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
