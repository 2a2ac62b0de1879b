package kz.kenes.council.minutes;

import static kz.kenes.council.Councils.DAY;
import static kz.kenes.council.Councils.text;
import static kz.kenes.council.meeting.Sittings.now;
import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import kz.kenes.council.Councils;
import kz.kenes.council.Councils.Council;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.ItemDraft;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.MeetingViolation;
import kz.kenes.council.meeting.Rapporteur;
import kz.kenes.council.meeting.Sittings;
import kz.kenes.council.vocabulary.MeetingState;
import kz.kenes.council.vocabulary.MinutesState;
import kz.kenes.council.vocabulary.MissingPart;
import kz.kenes.council.vocabulary.Presence;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.Ballots;
import kz.kenes.council.voting.Charge;
import kz.kenes.council.voting.Decision;
import kz.kenes.regulation.RemitLists;
import kz.kenes.shared.AcademicYear;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.vocabulary.Language;
import org.junit.jupiter.api.Test;

/** Minutes are drafted from what happened, and numbered. */
class DraftingMinutesTest {

    private final Council council = Councils.ok();

    @Test
    @Clause("MTG-38")
    void numbersFollowOneAnotherWithoutGapsInTheAcademicYear() {
        MinutesCounter counter = Records.counter(council, DAY);
        for (int number = 1; number <= 3; number++) {
            Records records = Records.of(council, Sittings.open(council, 15), counter);
            assertEquals(number, records.minutes().number());
            assertEquals(new AcademicYear(2025), records.minutes().year());
            assertEquals(DAY, records.minutes().date());
            assertSame(council.body(), records.minutes().body());
        }
        assertEquals(new AcademicYear(2025), counter.year());
        assertSame(council.body(), counter.body());
    }

    @Test
    @Clause({"MTG-25", "MTG-38"})
    void aRefusedDraftTakesNoNumber() {
        MinutesCounter counter = Records.counter(council, DAY);
        Meeting open = Sittings.open(council, 15);
        assertRefused(
                MinutesViolation.MEETING_NOT_CLOSED, () -> new Minutes(open, counter, council.secretary(), now()));
        open.close(council.secretary(), now());
        assertRefused(MinutesViolation.NOT_SECRETARY, () -> new Minutes(open, counter, council.chair(), now()));
        Minutes minutes = new Minutes(open, counter, council.secretary(), now());

        assertEquals(1, minutes.number());
        assertEquals(MeetingState.MINUTES_DRAFTED, open.state());
        assertRefused(
                MinutesViolation.MEETING_NOT_CLOSED, () -> new Minutes(open, counter, council.secretary(), now()));
    }

    @Test
    @Clause("MTG-25")
    void theDraftBeginsWithTheNotesOrTheRapporteur() {
        Meeting meeting = Sittings.open(council, 15);
        AgendaItem noted = meeting.agenda().items().get(0);
        noted.note(text("Жоспар таныстырылды"), text("Қолдады"), council.secretary(), now());
        MinutesVersion draft = Records.of(council, meeting).minutes().current();

        assertEquals(1, draft.number());
        assertEquals(MinutesState.DRAFT, draft.state());
        assertNull(draft.reason());
        assertEquals(text("Жоспар таныстырылды"), draft.parts().get(0).heard());
        assertEquals(text("Қолдады"), draft.parts().get(0).spoke());
        assertEquals("Т. Сейітов баяндама жасады.", draft.parts().get(1).heard().kk());
        assertEquals(
                "С докладом выступил(а) Т. Сейітов.",
                draft.parts().get(1).heard().toLocalized().ru());
        assertSame(noted, draft.parts().get(0).item());
    }

    @Test
    @Clause("MTG-25")
    void theSecretaryWritesOnTheDraft() {
        Records records = Records.drafted(council);
        AgendaItem item = records.meeting().agenda().items().get(1);
        records.minutes().write(item, text("Есеп"), text("Пікір"), council.secretary(), now());

        assertEquals(text("Есеп"), records.minutes().current().parts().get(1).heard());
        assertEquals(text("Пікір"), records.minutes().current().parts().get(1).spoke());
        assertRefused(MinutesViolation.NOT_SECRETARY, () -> records.minutes()
                .write(item, null, null, council.chair(), now()));
        AgendaItem foreign = Sittings.approved(council).agenda().items().get(0);
        assertRefused(MinutesViolation.ITEM_OF_OTHER_MEETING, () -> records.minutes()
                .write(foreign, null, null, council.secretary(), now()));
    }

    @Test
    @Clause("MTG-25")
    void aCompleteDraftLacksNothing() {
        Records records = Records.drafted(council);

        assertEquals(List.of(), records.minutes().current().gaps(records.ballots(), records.decisions()));
    }

    @Test
    @Clause("MTG-25")
    void whatIsNotSaidInBothLanguagesIsMissingAndKeepsTheDraftFromBeingFrozen() {
        LocalizedText kazakhOnly = new LocalizedText("Тек қазақша", null, null);
        LocalizedText blankRussian = new LocalizedText("Тек қазақша", " ", null);
        Meeting meeting = Sittings.planned(council);
        meeting.agenda()
                .add(
                        new ItemDraft(
                                kazakhOnly,
                                Rapporteur.NONE,
                                5,
                                blankRussian,
                                RemitLists.needed(council.body().kind())),
                        council.secretary(),
                        Sittings.before());
        meeting.submitAgenda(council.secretary(), Sittings.before());
        meeting.approveAgenda(council.chair(), Sittings.before());
        meeting.convene(council.secretary(), Sittings.before());
        meeting.roll().markOthersPresent(council.secretary(), now());
        meeting.open(council.chair(), council.secretary(), now());
        Ballot silent = Ballots.adopted(meeting, 1, council);
        Ballot worded = Ballots.adopted(meeting, 1, council);
        Decision decision = new Decision(
                worded, new Charge(null, kazakhOnly, List.of(), List.of(), null), council.secretary(), now());
        meeting.close(council.secretary(), now());
        Minutes minutes = new Minutes(meeting, Records.counter(council, DAY), council.secretary(), now());
        List<Gap> gaps = minutes.current().gaps(List.of(silent, worded), List.of(decision));

        AgendaItem item = meeting.agenda().items().get(0);
        assertEquals(
                List.of(
                        new Gap(MissingPart.TITLE, Optional.of(item)),
                        new Gap(MissingPart.HEARD, Optional.of(item)),
                        new Gap(MissingPart.QUESTION, Optional.of(item)),
                        new Gap(MissingPart.DECISION, Optional.of(item)),
                        new Gap(MissingPart.DECISION_TEXT, Optional.of(item))),
                gaps);
        assertTrue(gaps.get(0).in(Language.KK).startsWith("1-мәселенің атауы"));
        assertRefused(
                MinutesViolation.INCOMPLETE,
                () -> minutes.freeze(
                        List.of(silent, worded), List.of(decision), Records.papers(), council.secretary(), now()));
        assertEquals(MinutesState.DRAFT, minutes.current().state());
    }

    @Test
    @Clause("MTG-25")
    void withoutASecretaryTheMinutesAreIncomplete() {
        Council republican = Councils.republican();
        Meeting meeting = Sittings.open(republican, 24);
        meeting.roll().mark(republican.secretary(), Presence.ABSENT, null, now(), republican.secretary(), now());
        meeting.nameActingSecretary(null, republican.chair());
        meeting.close(republican.chair(), now());
        Minutes minutes = new Minutes(meeting, Records.counter(republican, DAY), republican.secretary(), now());

        Gap gap = minutes.current().gaps(List.of(), List.of()).get(0);
        assertEquals(new Gap(MissingPart.SECRETARY, Optional.empty()), gap);
        assertEquals("Отырыстың хатшысы көрсетілмеген.", gap.in(Language.KK));
    }

    @Test
    @Clause("MTG-28")
    void theRecordIsFrozenWithThePapers() {
        Records records = Records.drafted(council);
        assertRefused(MinutesViolation.PAPERS_MISSING, () -> records.minutes()
                .freeze(
                        records.ballots(),
                        records.decisions(),
                        Records.papers().subList(1, 2),
                        council.secretary(),
                        now()));
        assertRefused(MinutesViolation.NOT_SECRETARY, () -> records.minutes()
                .freeze(records.ballots(), records.decisions(), Records.papers(), council.chair(), now()));
        records.frozen();
        MinutesVersion version = records.minutes().current();

        assertEquals(now(), version.frozenAt());
        assertEquals(Records.HASH, version.officialSha256());
        assertEquals(2, version.papers().size());
        assertTrue(records.meeting().isRecordFrozen());
        AgendaItem item = records.meeting().agenda().items().get(0);
        assertRefused(MinutesViolation.FROZEN_ALREADY, () -> records.minutes()
                .write(item, null, null, council.secretary(), now()));
        assertRefused(MinutesViolation.FROZEN_ALREADY, records::frozen);
        assertRefused(
                MeetingViolation.RECORD_FROZEN,
                () -> records.decisions().get(0).change(Records.charge(), council.secretary(), now()));
        assertRefused(
                MeetingViolation.RECORD_FROZEN,
                () -> new Decision(records.ballots().get(0), Records.charge(), council.secretary(), now()));
        assertRefused(
                MeetingViolation.RECORD_FROZEN,
                () -> records.decisions().get(0).withdraw(records.decisions(), council.secretary(), now()));
        assertRefused(MeetingViolation.RECORD_FROZEN, () -> item.note(null, null, council.secretary(), now()));
    }
}
