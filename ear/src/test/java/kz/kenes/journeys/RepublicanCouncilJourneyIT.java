package kz.kenes.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A meeting of the republican council at its quorum, where the vote of the presider decides a tie. */
class RepublicanCouncilJourneyIT extends Sitting {

    private static final int PRESENT = 24;
    private static final int AGAINST = 12;

    @Test
    void thePresiderDecidesATieOfTwelveToTwelve() {
        enters("rsecretary");
        long meeting = plans("Республикалық оқу-әдістемелік кеңес", "Алматы, Шевченко көшесі, 97");
        press("Күн тәртібін құрастыру");
        fill("titleKk", "Үлгілік оқу жоспарын келісу туралы");
        fill("titleRu", "О согласовании типового учебного плана");
        marksTask();
        fill("draftKk", "Үлгілік оқу жоспары келісілсін.");
        fill("draftRu", "Согласовать типовой учебный план.");
        button("Мәселе қосу").click();
        assertThat(items()).hasCount(1);
        pressSurely("Бекітуге жіберу");
        page.waitForURL("**/council/meeting?id=*");

        enters("rchair");
        go("council/meeting?id=" + meeting);
        pressSurely("Күн тәртібін бекіту");
        says("Күн тәртібі бекітілді");

        enters("rsecretary");
        go("council/meeting?id=" + meeting);
        pressSurely("Мүшелерге хабарлау");
        says("Мүшелерге хабарлама жіберілді");
        press("Отырыс залы");
        List<String> present = attend();
        pressSurely("Отырысты ашу");
        state("Отырыс өтіп жатыр");
        vote(present);
    }

    /** The first 24 members; vacant seats and second seats of the same person are marked already. */
    private List<String> attend() {
        assertThat(members()).hasCount(36);
        for (int ordinal = 1; ordinal <= 36 && !present(PRESENT); ordinal++) {
            var unmarked = members().nth(ordinal - 1).locator("[data-mark$=PRESENT][aria-pressed=false]");
            if (unmarked.count() > 0) {
                marksPresent(ordinal);
            }
        }
        assertThat(quorum()).containsText("24 / 36 қатысып отыр, 24 керек");
        assertThat(quorum()).containsText("Кворум бар");
        screenshot("attendance");
        return members().locator("b").allInnerTexts();
    }

    private boolean present(int members) {
        return quorum().innerText().contains(members + " / 36");
    }

    private void vote(List<String> members) {
        button("Дауыс беруді бастау").click();
        assertThat(page.locator(".k-vote")).containsText("Дауыс беріліп жатыр");
        page.getByText("Көтерілген қолдарды енгізу").click();
        var hands = page.locator("[id='current:hands_data'] > tr");
        assertThat(hands).hasCount(PRESENT);
        String chair = members.get(0);
        hands.locator("td:first-child").allInnerTexts().stream()
                .map(String::strip)
                .filter(person -> !person.equals(chair))
                .limit(AGAINST)
                .forEach(person -> raisesHandOtherwise(person, "Қарсымын"));
        button("Дауыстарды енгізу").click();
        assertThat(page.locator(".k-tally dd")).hasText(new String[] {"12", "12", "0"});
        pressSurely("Дауыс беруді жабу");
        assertThat(page.locator(".k-vote")).containsText("Төрағалық етушінің шешуші дауысымен қабылданды");
        assertThat(page.locator(".k-vote")).containsText("Дауыс тең, төрағалық етуші жақтады – шешім қабылданды.");
        screenshot("tie");
    }
}
