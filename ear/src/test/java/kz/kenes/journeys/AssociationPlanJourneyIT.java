package kz.kenes.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import kz.kenes.council.RemoteCouncil;
import kz.kenes.council.RemoteCouncil.Member;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import org.junit.jupiter.api.Test;

/** The plan of an association goes before the pages to its members, to the republican council and to its chair. */
class AssociationPlanJourneyIT extends BodySitting {

    private static final String LINE = "Білім беру бағдарламаларының сараптамасын өткізу";
    private static final int MEMBERS = 4;
    private static final int PRESENT = 3;

    private final RemoteCouncil republican = new RemoteCouncil(kenes(), BodyKind.REPUBLICAN_COUNCIL, MEMBERS);
    private final RemoteCouncil association =
            RemoteCouncil.under(republican.body, kenes(), BodyKind.METHODICAL_ASSOCIATION_BY_DIRECTION, MEMBERS);

    private long plan;

    @Test
    @Clause({"PLN-04", "PLN-05"})
    void membersThenRepublicanCouncilThenChair() throws IOException {
        String years = AcademicYear.of(RemoteCouncil.today()).toString();
        plan = draftsPlan(association, years);
        addsLine(LINE, "Отырыс мәселесі", association.members.get(3), "ОӘБ қызметінің бағыттары: 1. ");
        pressSurely("Келісуге жіберу");
        says("Жоспар келісуге жіберілді");
        awaits(1);
        agrees(association);
        awaits(2);
        agrees(republican);
        awaits(3);
        enters(association.chair());
        page.locator("#approvals a").first().click();
        arrives("plan/plan");
        assertEquals(plan, id());
        takesStep();
        state("Бекітілген");
        assertAccessible();
        screenshot("approved");
        opens("papers");
        String paper = words(downloads("Қазақша PDF"));
        assertTrue(paper.contains(LINE) && paper.contains("КЕЛІСІЛДІ") && paper.contains("БЕКІТЕМІН"), paper);
    }

    /** Whose turn it is on the way of the plan; the chair has nothing to take before both decisions. */
    private void awaits(int step) {
        enters(association.chair());
        go("plan/plan?id=" + plan);
        page.locator(".k-life > li:nth-child(" + step + ")[aria-current=step]").waitFor();
        assertTrue(step == 3 == page.locator("button[data-opens='takeStep']").isVisible(), "the step of the chair");
    }

    /** The body meets, decides on the plan that waits for it and signs its minutes. */
    private void agrees(RemoteCouncil body) {
        enters(body.secretary());
        go("council/meeting-plan?body=" + body.body);
        startsSoon();
        fill("place", "Мәжіліс залы");
        button("Отырысты жоспарлау").click();
        arrives("council/meeting");
        long meeting = id();
        go("council/agenda?id=" + meeting);
        page.locator("[id='awaitedForm:awaitedRemits'] label").first().click();
        page.locator("#awaitedForm button", new Page.LocatorOptions().setHasText("Күн тәртібіне енгізу"))
                .click();
        says("Құжат күн тәртібіне енгізілді");
        String title = items().first().locator("b").first().innerText();
        comesTogether(body, meeting, PRESENT);
        beginsVote(body, meeting, 1, "Жоспар келісілсін.");
        List<Member> others = List.of(body.chair(), body.deputy());
        vote(meeting, body.secretary(), others);
        decides(body, meeting, 1, () -> fill("basis", "№ 400 бұйрық, Ереже, 20-т."));
        endsAndSigns(body, meeting, List.of(title));
    }
}
