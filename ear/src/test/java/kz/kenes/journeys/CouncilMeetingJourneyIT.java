package kz.kenes.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import kz.kenes.testing.DemoAccounts;
import kz.kenes.testing.TestRun;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A meeting of the university council from the plan of its secretary to the extract, entirely before the pages. */
@ResourceLock(TestRun.MAIL)
class CouncilMeetingJourneyIT extends Sitting {

    private static final String PLACE = "Алматы, Шевченко көшесі, 97, 305-аудитория";
    private static final String FIRST = "Элективті пәндер каталогын бекіту туралы";
    private static final String SECOND = "Оқу практикасы бағдарламаларын жаңарту туралы";
    /** Comes onto each agenda by itself while a body has open tasks, as its first item. */
    private static final String EARLIER = "Бұрын қабылданған шешімдердің орындалуы туралы";

    private static final String DECIDED = "Элективті пәндер каталогы бекітілсін";
    private static final String HEARD = "Каталогқа қырық екі пән енді";

    private long meeting;
    private long minutes;

    @Test
    void aMeetingFromThePlanToTheExtract() throws Exception {
        planAndAgenda();
        approvalAndNotice();
        attendanceAndOpening();
        voteByPhoneAndByHand();
        decisionAndClosing();
        minutesAndSignatures();
        papers();
        extractAndVerification();
        journal();
    }

    private void planAndAgenda() throws IOException {
        enters("usecretary");
        meeting = plans("ALT Университетінің оқу-әдістемелік", PLACE);
        assertAccessible();
        press("Күн тәртібін құрастыру");
        addsItem(
                SECOND,
                "Об обновлении программ учебной практики",
                "Бейсенова",
                "Бағдарламалар жаңартылсын.",
                "Обновить программы.");
        addsItem(
                FIRST,
                "Об утверждении каталога элективных дисциплин",
                "Тұрсын",
                DECIDED + ".",
                "Утвердить каталог элективных дисциплин.");
        assertThat(items().nth(0)).containsText(EARLIER);
        items().nth(1)
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("бағдарлама.pdf", "application/pdf", pdf()));
        assertThat(items().nth(1).locator(".k-file")).containsText("бағдарлама.pdf");
        var down = items().nth(1).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Төмен"));
        down.focus();
        page.keyboard().press("Enter");
        assertThat(items().nth(1)).containsText(FIRST);
        assertThat(items().nth(2)).containsText("бағдарлама.pdf");
        assertAccessible();
        screenshot("agenda");
        pressSurely("Бекітуге жіберу");
        page.waitForURL("**/council/meeting?id=*");
        state("Күн тәртібі бекітуде");
    }

    private void approvalAndNotice() throws MessagingException {
        enters("uchair");
        assertShows("Бекіту: Күн тәртібі");
        screenshot("desk-of-chair");
        go("council/meeting?id=" + meeting);
        pressSurely("Күн тәртібін бекіту");
        says("Күн тәртібі бекітілді");
        enters("usecretary");
        go("council/meeting?id=" + meeting);
        pressSurely("Мүшелерге хабарлау");
        says("Мүшелерге хабарлама жіберілді");
        state("Мүшелер хабардар етілді");
        var mail = invitation();
        var content = new String(bytes(mail), java.nio.charset.StandardCharsets.UTF_8);
        assertTrue(content.contains("text/calendar"), "the invitation carries a calendar entry");
    }

    private MimeMessage invitation() throws MessagingException {
        for (int i = 0; i < 120; i++) {
            for (MimeMessage mail : TestRun.mail().getReceivedMessages()) {
                if (mail.getSubject().startsWith("Отырысқа шақыру: ")
                        && text(mail).contains(FIRST)) {
                    return mail;
                }
            }
            page.waitForTimeout(500);
        }
        var subjects = Arrays.stream(TestRun.mail().getReceivedMessages())
                .map(CouncilMeetingJourneyIT::subject)
                .toList();
        throw new AssertionError("no invitation among " + subjects);
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            return unreadable.getMessage();
        }
    }

    private static byte[] bytes(MimeMessage mail) {
        var out = new ByteArrayOutputStream();
        try {
            mail.writeTo(out);
        } catch (IOException | MessagingException failure) {
            throw new IllegalStateException(failure);
        }
        return out.toByteArray();
    }

    private static String text(jakarta.mail.Part part) {
        try {
            if (part.isMimeType("multipart/*")) {
                var parts = (jakarta.mail.Multipart) part.getContent();
                var all = new StringBuilder();
                for (int i = 0; i < parts.getCount(); i++) {
                    all.append(text(parts.getBodyPart(i)));
                }
                return all.toString();
            }
            return part.isMimeType("text/plain") || part.isMimeType("text/html") ? (String) part.getContent() : "";
        } catch (IOException | MessagingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private void attendanceAndOpening() {
        press("Отырыс залы");
        assertThat(members()).hasCount(20);
        assertThat(quorum()).containsText("0 / 20 қатысып отыр, 14 керек");
        for (int member = 1; member <= 13; member++) {
            marksPresent(member);
        }
        assertThat(quorum()).containsText("13 / 20 қатысып отыр, 14 керек");
        assertThat(quorum()).containsText("Кворум жоқ");
        screenshot("without-quorum");
        marksPresent(14);
        assertThat(quorum()).containsText("14 / 20 қатысып отыр, 14 керек");
        assertThat(quorum()).containsText("Кворум бар");
        assertAccessible();
        enters("uchair");
        go("council/room?id=" + meeting);
        pressSurely("Отырысты ашу");
        state("Отырыс өтіп жатыр");
    }

    private void voteByPhoneAndByHand() {
        enters("usecretary");
        go("council/room?item=2&id=" + meeting);
        button("Дауыс беруді бастау").click();
        assertThat(page.locator(".k-vote")).containsText("Дауыс беріліп жатыр");
        assertThat(page.locator(".k-vote")).containsText("8 дауыс қажет");

        entersByPhone("umember1");
        go("council/meeting?id=" + meeting);
        press("Дауыс беру");
        assertShows(DECIDED);
        assertFitsScreen();
        assertAccessible();
        screenshot("pad");
        button("Қолдаймын").click();
        assertShows("Дауысыңыз қабылданды. Түбіртек:");
        assertShows("Жақтаймын");
        assertFitsScreen();
        assertAccessible();
        screenshot("receipt");

        enters("usecretary");
        go("council/room?item=2&id=" + meeting);
        page.getByText("Көтерілген қолдарды енгізу").click();
        raisesHandOtherwise("Бейсенова", "Қарсымын");
        raisesHandOtherwise("Әмірғали", "Қалыс қаламын");
        screenshot("hands");
        button("Дауыстарды енгізу").click();
        tally("12", "1", "1");
        pressSurely("Дауыс беруді жабу");
        assertThat(page.locator(".k-vote")).containsText("Көпшілік дауыспен қабылданды");
        assertThat(page.locator(".k-vote")).containsText("қатысты (14 керек). Жақтағандар 12, қарсы 1, қалыс 1.");
        assertAccessible();
        screenshot("outcome");
    }

    private void tally(String inFavour, String against, String abstained) {
        assertThat(page.locator(".k-tally dd")).hasText(new String[] {inFavour, against, abstained});
    }

    private void decisionAndClosing() {
        press("Шешімді жазу");
        page.waitForURL("**/council/decision?*");
        assertThat(input("textKk")).hasValue(DECIDED + ".");
        assertAccessible();
        findPerson("persons", "Тұрсын");
        fill(
                "due",
                DateTimeFormatter.ofPattern("dd.MM.yyyy").format(LocalDate.now().plusMonths(1)));
        input("due").press("Tab");
        screenshot("decision");
        button("Шешімді жазу").click();
        says("Шешім жазылды");
        assertThat(page.locator(".k-decision")).containsText(DECIDED);
        assertThat(page.locator(".k-decision")).containsText("Тұрсын");
        pressSurely("Отырысты жабу");
        page.waitForURL("**/council/meeting?id=*");
        state("Отырыс жабылды");
        screenshot("closed");
    }

    private void minutesAndSignatures() {
        button("Хаттама жасау").click();
        page.waitForURL("**/council/minutes?id=*");
        minutes = id();
        write(EARLIER, "Есеп тыңдалды.", "Заслушан отчёт.");
        write(FIRST, HEARD + ".", "В каталог вошли сорок две дисциплины.");
        write(SECOND, "Мәселе қаралды.", "Вопрос рассмотрен.");
        assertAccessible();
        screenshot("minutes-draft");
        pressSurely("Қол қоюға шығару");
        says("Хаттама қол қоюға шығарылды");
        signs("usecretary");
        state("Ішінара қол қойылды");
        enters("uchair");
        go("council/minutes?id=" + minutes);
        signs("uchair");
        state("Қол қойылды");
        assertAccessible();
        screenshot("minutes-signed");
    }

    private void write(String item, String kk, String ru) {
        var section = page.locator("main section.k-section", new Page.LocatorOptions().setHasText(item))
                .filter(new Locator.FilterOptions().setHas(page.locator("textarea")));
        section.locator("textarea[id$=heardKk]").fill(kk);
        section.locator("textarea[id$=heardRu]").fill(ru);
        section.locator("textarea[id$=spokeKk]").fill("Р. Қ. Бейсенова қолдады.");
        section.locator("textarea[id$=spokeRu]").fill("Р. К. Бейсенова поддержала.");
        section.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Мәтінді сақтау"))
                .click();
        says("Мәтін сақталды");
    }

    private void signs(String username) {
        button("Қол қою").first().click();
        page.locator("[id='signingForm:password']").fill(DemoAccounts.password(username));
        page.locator("#signingForm button[type=submit]").click();
        says("Қолыңыз қойылды");
    }

    private void papers() throws IOException {
        var pdf = text(download(0));
        assertTrue(pdf.contains(FIRST) && pdf.contains(HEARD) && pdf.contains(DECIDED), pdf);
        assertTrue(pdf.contains("Жақтағандар – 12, қарсы болғандар – 1, қалыс қалғандар – 1"), pdf);
        try (var docx = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(download(1))))) {
            var text = docx.getText();
            assertTrue(text.contains(HEARD) && text.contains(DECIDED), text);
        }
        var russian = text(download(2));
        assertTrue(russian.contains("В каталог вошли сорок две дисциплины"), russian);
        assertFalse(russian.contains(HEARD), "the Russian paper holds no Kazakh text parts");
    }

    /** One of the papers of the minutes: PDF and DOCX in Kazakh, then in Russian. */
    private byte[] download(int which) throws IOException {
        var link = page.locator("#paperForm a").nth(which);
        var download = page.waitForDownload(link::click);
        return Files.readAllBytes(download.path());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private void extractAndVerification() {
        enters("usecretary");
        go("council/minutes?id=" + minutes);
        button("Үзінді беру").click();
        page.locator("#extractingForm .ui-chkbox-box").first().click();
        page.locator("[id='extractingForm:recipient']").fill("Оқу департаменті");
        screenshot("extracting");
        button("Үзіндіні беру").click();
        page.waitForURL("**/council/extracts?*");
        says("Үзінді берілді");
        assertShows("Оқу департаменті");
        assertAccessible();
        var verification = page.getByText("Тексеру беті").first().getAttribute("href");
        atDesk();
        go(verification);
        assertShows("Бұл үзінді шынымен берілген");
        assertShows("ALT Университетінің оқу-әдістемелік кеңесі");
        assertAccessible();
        screenshot("verified");
    }

    private void journal() {
        enters("auditor");
        go("journal/entries");
        assertShows("Қасымова");
        screenshot("journal");
        go("journal/inspection");
        assertAccessible();
        screenshot("inspection");
        assertEquals(0, page.locator(".k-refusal").count());
    }

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
