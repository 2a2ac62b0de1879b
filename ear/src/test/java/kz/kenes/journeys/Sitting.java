package kz.kenes.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kenes.testing.Browser;

/** What secretary, chair and members do before the pages of a meeting. */
abstract class Sitting extends Browser {

    /** A dialog that has fields takes the focus once it is there; what was typed before would go on in its first field. */
    private static final String FOCUSED = "id => { const dialog = document.getElementById(id);"
            + "return !dialog.querySelector('input:not([type=hidden]), textarea') || dialog.contains(document.activeElement); }";

    private static final Pattern ID = Pattern.compile("[?&](?:id|code)=(\\d+)");
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter TYPED_DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** Somebody else sits down before the screen. */
    protected final void enters(String username) {
        atDesk();
        signIn(username);
    }

    protected final void entersByPhone(String username) {
        onPhone();
        signIn(username);
    }

    /** The number in the address of the page. */
    protected final long id() {
        Matcher number = ID.matcher(page.url());
        if (!number.find()) {
            throw new IllegalStateException("No number in " + page.url());
        }
        return Long.parseLong(number.group(1));
    }

    protected final Locator button(String text) {
        settle();
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** Answers the question that a button with consequences asks. */
    protected final void confirm() {
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator(".ui-confirm-dialog")).isHidden();
    }

    protected final void pressSurely(String text) {
        button(text).first().click();
        confirm();
    }

    protected final void fill(String id, String text) {
        input(id).fill(text);
    }

    /** Types a day and leaves the field, whose calendar closes then. */
    protected final void day(String id, LocalDate day) {
        fill(id, TYPED_DAY.format(day));
        input(id).press("Tab");
    }

    /** The input of this id, in whatever form. */
    protected final Locator input(String id) {
        settle();
        return page.locator(
                        "input[id$=':%1$s']:visible, textarea[id$=':%1$s']:visible, input[id$=':%1$s_input']:visible"
                                .formatted(id))
                .first();
    }

    protected final void opens(String dialog) {
        settle();
        page.locator("button[data-opens='" + dialog + "']").click();
        page.locator("[id='" + dialog + "']").waitFor();
        page.waitForFunction(FOCUSED, dialog);
    }

    /** Finds a person by the first letters and takes the first one found. */
    protected final void findPerson(String id, String letters) {
        input(id).press("End");
        input(id).pressSequentially(letters, new Locator.PressSequentiallyOptions().setDelay(30));
        page.locator(".ui-autocomplete-panel:visible .ui-autocomplete-item")
                .first()
                .click();
    }

    protected final void says(String message) {
        assertThat(page.locator("#messages")).containsText(message);
        settle();
    }

    protected final void state(String word) {
        assertThat(page.locator(".k-heading .k-badge").first()).hasText(word);
    }

    protected final void assertShows(String text) {
        assertThat(page.locator("#content")).containsText(text);
    }

    /** The secretary plans a meeting of the body whose name holds this word, to begin within the hour. */
    protected final long plans(String body, String place) {
        go("council/bodies");
        page.locator("a.k-open", new Page.LocatorOptions().setHasText(body))
                .first()
                .click();
        press("Отырыс жоспарлау");
        var start = LocalDateTime.now(ZoneId.of("Asia/Almaty")).plusMinutes(50);
        fill("start", TYPED.format(start));
        input("start").press("Tab");
        fill("place", place);
        button("Отырысты жоспарлау").click();
        page.waitForURL("**/council/meeting?id=*");
        state("Жоспарланды");
        return id();
    }

    /** Marks the first task, subject or direction that the form of an item offers. */
    protected final void marksTask() {
        page.locator("[id='edit:remits'] label").first().click();
    }

    protected final void addsItem(String kk, String ru, String rapporteur, String draftKk, String draftRu) {
        fill("titleKk", kk);
        fill("titleRu", ru);
        marksTask();
        findPerson("rapporteur", rapporteur);
        fill("minutes", "20");
        fill("draftKk", draftKk);
        fill("draftRu", draftRu);
        button("Мәселе қосу").click();
        assertThat(items().filter(new Locator.FilterOptions().setHasText(kk))).hasCount(1);
    }

    /** The lines of the agenda that is being drafted. */
    protected final Locator items() {
        return page.locator("[id='items:agenda_data'] > tr");
    }

    /** Marks the next member of the list without a mark. */
    protected final void marksPresent(int ordinal) {
        settle();
        var mark = members()
                .nth(ordinal - 1)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Қатысты").setExact(true));
        mark.click();
        assertThat(mark).hasAttribute("aria-pressed", "true");
    }

    protected final Locator members() {
        return page.locator(".k-roll > li");
    }

    protected final Locator quorum() {
        return page.locator(".k-quorum");
    }

    /** Enters the hands: all in favour, except those who are named with their choice. */
    protected final void raisesHandOtherwise(String person, String choice) {
        page.locator("[id='current:hands_data'] > tr", new Page.LocatorOptions().setHasText(person))
                .locator("select")
                .selectOption(new SelectOption().setLabel(choice));
    }
}
