package kz.kenes.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import kz.kenes.council.RemoteCouncil;
import kz.kenes.council.RemoteCouncil.Member;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.api.CastVote;
import kz.kenes.council.voting.api.PadView;
import kz.kenes.council.voting.api.Voting;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The people of a body founded for the story sit down before the pages one after the other. */
abstract class BodySitting extends Sitting {

    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    protected final void enters(Member member) {
        atDesk();
        signIn(member.username(), member.password());
    }

    protected final void entersByPhone(Member member) {
        onPhone();
        signIn(member.username(), member.password());
    }

    /** The browser shows this page now, however its address ends. */
    protected final void arrives(String address) {
        page.waitForURL(Pattern.compile(".*/" + address + "(\\.xhtml)?\\?.*"));
    }

    /** Chooses in a list by the words that it shows. */
    protected final void chooses(String id, String label) {
        chooseLine(
                page.locator("[id$=':" + id + "']").first(),
                page.locator(".ui-selectonemenu-panel:visible li")
                        .filter(new Locator.FilterOptions().setHasText(label)));
    }

    /** By the keyboard, because the list closes when the page scrolls to it. */
    protected final void finds(String id, Member person) {
        input(id).pressSequentially(person.surname(), new Locator.PressSequentiallyOptions().setDelay(20));
        assertThat(page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                        .first())
                .containsText(person.surname() + " ");
        input(id).press("Enter");
        assertThat(page.locator(".ui-autocomplete-panel:visible")).hasCount(0);
    }

    /** The step of the approval that waits for who sits here. */
    protected final void takesStep() {
        opens("takeStep");
        page.locator("#takeStepForm button[type=submit]").click();
        says("Қадам орындалды");
    }

    protected final long draftsPlan(RemoteCouncil body, String years) {
        enters(body.secretary());
        go("plan/plan-draft");
        chooses("body", body.name);
        chooses("year", years);
        button("Жоспарды бастау").click();
        arrives("plan/plan");
        return id();
    }

    /** A line for the first month of the plan, with the first task or direction, whose words begin so. */
    protected final void addsLine(String kk, String kind, Member responsible, String remit) {
        page.locator("#actions a", new Page.LocatorOptions().setHasText("Тармақ қосу"))
                .click();
        arrives("plan/plan-item");
        fill("contentKk", kk);
        fill("contentRu", kk + " (рус.)");
        chooses("kind", kind);
        finds("responsible", responsible);
        page.locator("[id='form:remits'] label", new Page.LocatorOptions().setHasText(remit))
                .first()
                .click();
        button("Тармақты сақтау").click();
        arrives("plan/plan");
        says("Тармақ сақталды");
    }

    /** A day and time as the form of a meeting takes them, within the hour. */
    protected final void startsSoon() {
        fill("start", TYPED.format(LocalDateTime.now(ZoneId.of("Asia/Almaty")).plusMinutes(50)));
        input("start").press("Tab");
    }

    /** From the page of the agenda, before which the secretary sits, to the open meeting with so many present. */
    protected final void comesTogether(RemoteCouncil body, long meeting, int present) {
        go("council/agenda?id=" + meeting);
        pressSurely("Бекітуге жіберу");
        arrives("council/meeting");
        enters(body.chair());
        go("council/meeting?id=" + meeting);
        pressSurely("Күн тәртібін бекіту");
        says("Күн тәртібі бекітілді");
        enters(body.secretary());
        go("council/meeting?id=" + meeting);
        pressSurely("Мүшелерге хабарлау");
        says("Мүшелерге хабарлама жіберілді");
        press("Отырыс залы");
        for (int member = 1; member <= present; member++) {
            marksPresent(member);
        }
        enters(body.chair());
        go("council/room?id=" + meeting);
        pressSurely("Отырысты ашу");
        state("Отырыс өтіп жатыр");
    }

    /** The secretary begins the vote; a null question puts the draft decision to it. */
    protected final void beginsVote(RemoteCouncil body, long meeting, int item, String question) {
        enters(body.secretary());
        go("council/room?item=" + item + "&id=" + meeting);
        if (question != null) {
            fill("questionKk", question);
            fill("questionRu", question + " (рус.)");
        }
        button("Дауыс беруді бастау").click();
        assertThat(page.locator(".k-vote")).containsText("Дауыс беріліп жатыр");
    }

    /** One member votes on the phone, the others at the same time from their own places. */
    protected final void vote(long meeting, Member byPhone, List<Member> others) {
        entersByPhone(byPhone);
        go("council/pad?id=" + meeting);
        button("Қолдаймын").click();
        assertShows("Дауысыңыз қабылданды");
        for (Member member : others) {
            Voting voting = member.api(Voting.class);
            long open = voting.pad(meeting).stream()
                    .filter(PadView::mayVote)
                    .findFirst()
                    .orElseThrow()
                    .ballotId();
            voting.cast(new CastVote(open, Choice.FOR));
        }
    }

    /** The vote is closed and its decision written down. */
    protected final void decides(RemoteCouncil body, long meeting, int item, Runnable particulars) {
        enters(body.secretary());
        go("council/room?item=" + item + "&id=" + meeting);
        pressSurely("Дауыс беруді жабу");
        assertThat(page.locator(".k-vote")).containsText("Көпшілік дауыспен қабылданды");
        press("Шешімді жазу");
        arrives("council/decision");
        particulars.run();
        button("Шешімді жазу").click();
        says("Шешім жазылды");
    }

    /**
     * The secretary closes the meeting and writes the minutes, which both sign.
     *
     * @return id of the minutes
     */
    protected final long endsAndSigns(RemoteCouncil body, long meeting, List<String> items) {
        go("council/room?id=" + meeting);
        pressSurely("Отырысты жабу");
        arrives("council/meeting");
        button("Хаттама жасау").click();
        arrives("council/minutes");
        long minutes = id();
        items.forEach(this::writesHeard);
        pressSurely("Қол қоюға шығару");
        says("Хаттама қол қоюға шығарылды");
        signs(body.secretary());
        enters(body.chair());
        go("council/minutes?id=" + minutes);
        signs(body.chair());
        state("Қол қойылды");
        return minutes;
    }

    private void writesHeard(String item) {
        var section = page.locator("main section.k-section", new Page.LocatorOptions().setHasText(item))
                .filter(new Locator.FilterOptions().setHas(page.locator("textarea")));
        section.locator("textarea[id$=heardKk]").fill("Мәселе баяндалды.");
        section.locator("textarea[id$=heardRu]").fill("Вопрос доложен.");
        section.locator("button[type=submit]").click();
        says("Мәтін сақталды");
    }

    private void signs(Member member) {
        button("Қол қою").first().click();
        page.locator("[id='signingForm:password']").fill(member.password());
        page.locator("#signingForm button[type=submit]").click();
        says("Қолыңыз қойылды");
    }

    /** What a link of the page gives to be kept. */
    protected final byte[] downloads(String link) {
        var download = page.waitForDownload(() -> page.locator("a", new Page.LocatorOptions().setHasText(link))
                .first()
                .click());
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    protected static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
