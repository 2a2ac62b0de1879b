package kz.kenes.council.voting.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.PRESIDE;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.ItemDraft;
import kz.kenes.council.meeting.Rapporteur;
import kz.kenes.council.meeting.service.MeetingRecords;
import kz.kenes.council.service.Actor;
import kz.kenes.council.voting.Amendment;
import kz.kenes.council.voting.Motion;
import kz.kenes.council.voting.api.Amendments;
import kz.kenes.council.voting.api.DraftView;
import kz.kenes.council.voting.api.ProposeAmendment;
import kz.kenes.people.Person;
import kz.kenes.regulation.service.RemitRecords;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Localized;

/** Amendments and motions of the open meeting. */
@Stateless
@UseCase
public class AmendmentsBean implements Amendments {

    @Inject
    private AmendmentRecords amendments;

    @Inject
    private BallotRecords ballots;

    @Inject
    private BallotDesk desk;

    @Inject
    private MeetingRecords meetings;

    @Inject
    private RemitRecords remits;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public DraftView draft(long itemId) {
        AgendaItem item = meetings.item(itemId);
        return DraftViews.of(item, amendments.of(item));
    }

    @Override
    @Clause({"MTG-25", "CNL-04"})
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public long propose(ProposeAmendment command) {
        AgendaItem item = meetings.item(command.itemId());
        Person author = command.authorId() == null ? null : meetings.person(command.authorId());
        Amendment amendment = amendments
                .draft(item)
                .propose(
                        author,
                        text(command.replaced()),
                        text(command.words()),
                        amendments.isDecided(item),
                        actor.person(),
                        actor.now());
        amendments.add(amendment);
        return amendment.id();
    }

    private static LocalizedText text(Localized text) {
        return text == null || text.kk() == null || text.kk().isBlank() ? null : LocalizedText.of(text);
    }

    @Override
    @Clause({"MTG-13", "MTG-25"})
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public long openVote(long amendmentId) {
        Amendment amendment = amendments.get(amendmentId);
        bring(amendment.item());
        return desk.opened(amendment.openVote(actor.person(), actor.now())).id();
    }

    @Override
    @Clause("CNL-04")
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public void withdraw(long amendmentId) {
        Amendment amendment = amendments.get(amendmentId);
        bring(amendment.item());
        amendment.withdraw(actor.person(), actor.now());
    }

    @Override
    @Clause({"MTG-05", "MTG-13"})
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public long moveItem(long itemId, int toOrdinal) {
        AgendaItem item = meetings.item(itemId);
        bring(item);
        return moved(
                Motion.toMove(item, toOrdinal, amendments.considered(item.meeting()), actor.person(), actor.now()));
    }

    @Override
    @Clause({"MTG-05", "MTG-13", "CNL-08", "CNL-23"})
    @RolesAllowed({KEEP_MEETINGS, PRESIDE})
    public long addItem(long duringItemId, Localized title, int minutes, List<Long> remitIds) {
        AgendaItem during = meetings.item(duringItemId);
        bring(during);
        ItemDraft draft = new ItemDraft(text(title), Rapporteur.NONE, minutes, null, remits.entries(remitIds));
        return moved(Motion.toAdd(draft, during, actor.person(), actor.now()));
    }

    private long moved(Motion motion) {
        desk.opened(motion.ballot());
        amendments.add(motion);
        return motion.ballot().id();
    }

    /** Brings what tells who conducts the meeting and who is there. */
    private void bring(AgendaItem item) {
        meetings.bringSeats(ballots.meeting(item.meeting().id()));
    }
}
