package kz.kenes.council.voting.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.service.Actor;
import kz.kenes.council.vocabulary.Choice;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.BallotClosed;
import kz.kenes.council.voting.BallotOpened;
import kz.kenes.council.voting.DraftText;
import kz.kenes.council.voting.Vote;
import kz.kenes.council.voting.vocabulary.BallotPurpose;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Wording;
import kz.kenes.shared.service.Noteworthy;
import kz.kenes.shared.vocabulary.Language;

/** Where votes are opened and told of, and where amendments and motions take over what their votes have decided. */
@Dependent
class BallotDesk {

    @Inject
    private BallotRecords ballots;

    @Inject
    private AmendmentRecords amendments;

    @Inject
    private Event<Object> events;

    @Inject
    private Actor actor;

    /** The vote on the matter itself: on the draft as the adopted amendments have made it, unless another text is asked. */
    @Clause({"MTG-13", "MTG-25"})
    Ballot open(AgendaItem item, LocalizedText question) {
        ballots.meeting(item.meeting().id());
        DraftText draft = amendments.draft(item);
        draft.requireAllVoted();
        LocalizedText asked = question == null && draft.isAmended() ? draft.result() : question;
        return opened(new Ballot(item, asked, BallotPurpose.MAIN, actor.person(), actor.now()));
    }

    Ballot opened(Ballot ballot) {
        ballots.add(ballot);
        Meeting meeting = ballot.meeting();
        List<Long> voters = meeting.roll().present().stream().map(Person::id).toList();
        events.fire(
                new BallotOpened(ballot.id(), meeting.id(), ballot.question().toLocalized(), voters));
        return ballot;
    }

    void closed(Ballot ballot) {
        events.fire(new BallotClosed(
                ballot.id(),
                ballot.meeting().id(),
                ballot.question().toLocalized(),
                ballot.result().outcome()));
    }

    /** An open vote is no secret: the journal tells what stood before and what stands now. */
    @Clause({"CNL-06", "MTG-23"})
    void corrected(Ballot ballot, long person, Vote vote) {
        if (ballot.isByName()) {
            events.fire(Noteworthy.done(
                    "council.voting.Voting.corrected",
                    "ballot=" + ballot.id() + " person=" + person,
                    word(vote.correctedFrom()) + " → " + word(vote.choice()) + ": " + vote.correctionReason()));
        }
    }

    private static String word(Choice choice) {
        return Wording.of(choice, Language.KK);
    }

    void settle(@Observes BallotClosed closed) {
        amendments.votedBy(closed.ballot()).ifPresent(amendment -> amendment.settle());
        amendments
                .motionVotedBy(closed.ballot())
                .ifPresent(motion ->
                        motion.settle(amendments.considered(motion.ballot().meeting())));
    }
}
