package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.api.BallotView;
import kz.kenes.council.voting.api.RecordHands;
import kz.kenes.council.voting.api.VoteRow;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.journal.api.Journal;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Browser;
import org.junit.jupiter.api.Test;

/** The secretary has entered a hand wrongly and puts it right before the vote is closed. */
class VoteCorrectionIT extends Browser {

    @Test
    @Clause({"CNL-06", "MTG-23"})
    void aHandEnteredWronglyIsPutRightInTheRoom() {
        RemoteCouncil council = new RemoteCouncil(kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 6);
        long meeting = council.open(1, 6);
        long ballot = council.ballot(meeting, 0);
        Voting voting = council.secretary().api(Voting.class);
        voting.recordHands(new RecordHands(ballot, voting.get(ballot).version(), Choice.FOR, List.of()));
        VoteRow wrong = voting.get(ballot).votes().get(3);

        signIn(council.secretary().username(), council.secretary().password());
        go("council/room?id=" + meeting);
        page.getByText("Дауыстар", new com.microsoft.playwright.Page.GetByTextOptions().setExact(true))
                .click();
        press("Қате енгізілген дауысты түзету");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        chooseLine(
                dialog.locator("[id$=':personId']").first(), page.locator("li[data-label^='" + wrong.person() + "']"));
        dialog.getByText("Қарсымын", new Locator.GetByTextOptions().setExact(true))
                .first()
                .click();
        dialog.locator("[id$=reason]").fill("Қолы дұрыс саналмаған");
        assertAccessible();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Қате енгізілген дауысты түзету"))
                .click();
        page.getByText("Дауыс түзетілді").first().waitFor();

        BallotView corrected = voting.get(ballot);
        VoteRow right = corrected.votes().stream()
                .filter(vote -> vote.personId() == wrong.personId())
                .findFirst()
                .orElseThrow();
        assertEquals(1, corrected.votesAgainst());
        assertEquals(Choice.AGAINST, right.choice());
        assertEquals(Choice.FOR, right.correctedFrom());
        assertEquals("Қолы дұрыс саналмаған", right.correctionReason());
        ListQuery told = new ListQuery(
                0,
                1,
                "at",
                false,
                null,
                Map.of("command", "council.voting.Voting.corrected", "subject", "ballot=" + ballot));
        assertEquals(
                "Жақтаймын → Қарсымын: Қолы дұрыс саналмаған",
                council.administrator
                        .api(Journal.class)
                        .list(told)
                        .rows()
                        .get(0)
                        .message());
    }
}
