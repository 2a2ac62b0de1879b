package kz.kenes.council;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.RemoteCouncil.Member;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.api.BallotView;
import kz.kenes.council.voting.api.CastVote;
import kz.kenes.council.voting.api.Receipt;
import kz.kenes.council.voting.api.Voting;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.VotingForm;
import kz.kenes.shared.Clause;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A secret vote on the real database: nothing that is stored, journalled or logged joins a voter with a choice. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecretVoteIT {

    private static final int VOTERS = 14;

    private RemoteCouncil council;
    private long ballot;
    private final List<Choice> came = new ArrayList<>();
    private BallotView open;
    private BallotView closed;

    @BeforeAll
    void fourteenVoteSecretly() {
        council = RemoteCouncil.voting(TestRun.kenes(), BodyKind.EDUCATIONAL_METHODICAL_COUNCIL, 20, VotingForm.SECRET);
        long meeting = council.open(1, VOTERS);
        ballot = council.ballot(meeting, 0);
        for (int i = 0; i < VOTERS; i++) {
            Choice choice = i < 8 ? Choice.FOR : Choice.AGAINST;
            came.add(choice);
            Voting voting = council.members.get(i).api(Voting.class);
            Receipt first = voting.cast(new CastVote(ballot, choice));
            Receipt again = voting.cast(new CastVote(ballot, Choice.ABSTAINED));
            assertNull(first.choice());
            assertFalse(first.repeated());
            assertTrue(again.repeated());
            assertEquals(first.code(), again.code());
        }
        Voting bySecretary = council.secretary().api(Voting.class);
        open = bySecretary.get(ballot);
        closed = bySecretary.close(ballot, open.version());
    }

    @Test
    @Clause({"MTG-17", "MTG-18"})
    void theTallyIsKnownAtTheCloseOnly() {
        assertAll(
                () -> assertEquals(VotingForm.SECRET, open.form()),
                () -> assertEquals(0, open.votesFor() + open.votesAgainst() + open.abstained()),
                () -> assertEquals(List.of(), open.notVoted()),
                () -> assertEquals(List.of(), open.votes()),
                () -> assertEquals(8, closed.votesFor()),
                () -> assertEquals(6, closed.votesAgainst()),
                () -> assertEquals(0, closed.abstained()),
                () -> assertEquals(List.of(), closed.votes()));
    }

    @Test
    @Clause("MTG-17")
    void aVoteHasNeitherVoterNorTime() {
        assertEquals(
                List.of("ballot_id", "choice", "id"),
                rows("select column_name from information_schema.columns where table_name = 'secret_vote'"
                        + " order by column_name"));
        assertEquals(
                List.of(String.valueOf(VOTERS)), rows("select count(*) from secret_vote where ballot_id = " + ballot));
        assertEquals(
                List.of("0"),
                rows("select count(*) from vote where ballot_id = " + ballot),
                "no vote by name beside it");
        assertEquals(
                List.of("0"),
                rows("select count(*) from information_schema.columns where table_name = 'ballot_paper'"
                        + " and (data_type like 'timestamp%' or column_name like '%choice%')"));
    }

    /** The database itself knows which transaction wrote a row; all rows of the box come from one, so it tells nothing. */
    @Test
    @Clause("MTG-17")
    void noTransactionBelongsToOneVoter() {
        assertEquals(
                List.of("1"), rows("select count(distinct xmin::text) from secret_vote where ballot_id = " + ballot));
        assertEquals(
                List.of(String.valueOf(VOTERS)),
                rows("select count(distinct xmin::text) from ballot_paper where ballot_id = " + ballot));
        assertEquals(
                List.of("0"),
                rows(
                        "select count(*) from (select p.id from ballot_paper p join secret_vote v on v.ballot_id = p.ballot_id"
                                + " and v.xmin::text = p.xmin::text where p.ballot_id = " + ballot
                                + " group by p.id having count(*) not in (0, " + VOTERS + ")) joined"),
                "a voter is joined with all choices or with none");
    }

    /** Neither in the order of the rows on the disk nor in that of their keys are the choices as they came. */
    @Test
    @Clause("MTG-17")
    void noOrderIsThatOfTheVoters() {
        List<String> voted = came.stream().map(Enum::name).toList();
        String choices = "select choice from secret_vote where ballot_id = " + ballot + " order by ";
        List<String> onDisk = rows(choices + "ctid");
        List<String> byKey = rows(choices + "id");
        assertFalse(onDisk.equals(voted) && byKey.equals(voted));
        assertFalse(onDisk.equals(byKey), "the keys are not in the order of the rows");
    }

    @Test
    @Clause("MTG-17")
    void journalAndLogHoldNoChoice() throws IOException {
        Member voter = council.members.get(0);
        List<String> told = rows("select row_to_json(j)::text from journal_entry j where row_to_json(j)::text like '%"
                + voter.username() + "%' and row_to_json(j)::text like '%cast%'");
        assertFalse(told.isEmpty(), "that the member voted is told");
        told.forEach(entry -> assertFalse(
                entry.contains("FOR\"") || entry.contains("AGAINST") || entry.contains("ABSTAINED"), entry));
        String log = Files.readString(TestRun.kenes().log());
        assertFalse(log.contains("secret_vote"), "no statement about the box is logged");
    }

    private static List<String> rows(String query) {
        try (Connection database = TestRun.tables();
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
