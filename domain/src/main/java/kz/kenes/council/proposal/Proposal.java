package kz.kenes.council.proposal;

import static kz.kenes.council.proposal.ProposalViolation.*;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.ItemDraft;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.proposal.vocabulary.ProposalState;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;

/**
 * A matter that somebody proposes for the agenda of a body. The proposer may mend it until it is sent and withdraw it until it is
 * on an agenda; the secretary of the body where it lies includes, declines or refers it.
 */
@Entity
@Table(name = "proposal")
public class Proposal extends ProposalRecord {

    private static final Set<ProposalState> CONSIDERED =
            EnumSet.of(ProposalState.DECIDED, ProposalState.NOT_ADOPTED, ProposalState.HEARD);

    protected Proposal() {}

    /**
     * Begins a draft.
     *
     * @param source account that wrote it down: the proposer's own or that of another system
     * @param key key of a caller that may repeat the command, unique for the account
     */
    @Clause("MTG-06")
    public Proposal(ProposalDraft draft, Person proposer, String source, String key, Instant now) {
        this.proposer = proposer;
        this.source = source;
        this.key = key;
        this.movedAt = now;
        describe(draft);
    }

    private void describe(ProposalDraft draft) {
        require(draft.title() != null && !draft.title().kk().isBlank(), TITLE_REQUIRED);
        this.body = draft.body();
        this.title = draft.title();
        this.reason = draft.reason() == null || draft.reason().isBlank()
                ? null
                : draft.reason().strip();
        this.draftDecision = draft.draftDecision();
    }

    @Clause("MTG-06")
    public void change(ProposalDraft draft, Person by, Instant now) {
        requireDraftOf(by);
        describe(draft);
        movedAt = now;
    }

    public void attach(long storedFile, Person by) {
        requireDraftOf(by);
        require(!materials.contains(storedFile), MATERIAL_ATTACHED_ALREADY);
        materials.add(storedFile);
    }

    public void detach(long storedFile, Person by) {
        requireDraftOf(by);
        materials.remove(Long.valueOf(storedFile));
    }

    /** Only the proposer mends it, and only until it is sent. */
    @Clause("MTG-06")
    public void requireDraftOf(Person by) {
        require(by == proposer, NOT_PROPOSER);
        requireState(EnumSet.of(ProposalState.DRAFT));
    }

    /**
     * Sends the draft to the body.
     *
     * @param staff the proposer works in the institution of the body
     */
    @Clause({"MTG-06", "CNL-37", "CNL-12"})
    public void submit(boolean staff, Person by, Instant now) {
        requireDraftOf(by);
        LocalDate today = Body.dayOf(now);
        require(reason != null, REASON_REQUIRED);
        requireInForce(body, today);
        require(Entitlement.mayPropose(by, body, staff, today), NOT_ENTITLED, body.name());
        arrive(body, Entitlement.assigns(by, body, today), null, by, now);
    }

    private void arrive(Body at, boolean assigned, String note, Person by, Instant now) {
        stations.add(new Station(this, stations.size() + 1, at, assigned, note, by, now));
        body = at;
        reach(ProposalState.WAITING, now);
    }

    private static void requireInForce(Body body, LocalDate day) {
        require(body.validity().includes(day), BODY_NOT_IN_FORCE, body.name());
    }

    @Clause("MTG-06")
    public void withdraw(Person by, Instant now) {
        require(by == proposer, NOT_PROPOSER);
        requireState(EnumSet.of(ProposalState.WAITING, ProposalState.RECEIVED));
        current().answer(ProposalState.WITHDRAWN, null, by, now);
        reach(ProposalState.WITHDRAWN, now);
    }

    /** The secretary has taken note of it. */
    @Clause("CNL-14")
    public void receive(Person by, Instant now) {
        requireSecretary(by, now);
        requireState(EnumSet.of(ProposalState.WAITING));
        current().receive(now);
        reach(ProposalState.RECEIVED, now);
    }

    /**
     * The secretary puts it on the agenda of a meeting of the body, with its materials.
     *
     * @param placing rapporteur, length and tasks
     */
    @Clause({"MTG-06", "CNL-37"})
    public AgendaItem include(Meeting meeting, Placing placing, Person by, Instant now) {
        requireSecretary(by, now);
        requireState(EnumSet.of(ProposalState.WAITING, ProposalState.RECEIVED));
        require(meeting.body() == body, MEETING_OF_OTHER_BODY);
        ItemDraft draft =
                new ItemDraft(title, placing.rapporteur(), placing.minutes(), draftDecision, placing.remits());
        AgendaItem item = meeting.agenda().add(draft, by, now);
        item.carry(id(), proposer);
        materials.forEach(file -> item.attach(file, by, now));
        current().include(item, by, now);
        reach(ProposalState.INCLUDED, now);
        return item;
    }

    /** The secretary declines it; what the body above has assigned cannot be declined. */
    @Clause({"MTG-06", "CNL-12"})
    public void decline(String why, Person by, Instant now) {
        requireSecretary(by, now);
        requireState(EnumSet.of(ProposalState.WAITING, ProposalState.RECEIVED));
        require(!current().isAssigned(), ASSIGNED_NOT_DECLINED);
        require(why != null && !why.isBlank(), DECLINE_REASON_REQUIRED);
        current().receive(now);
        current().answer(ProposalState.DECLINED, why, by, now);
        reach(ProposalState.DECLINED, now);
    }

    /**
     * The secretary sends it on: at once, or after the own body has considered it.
     *
     * @param note what the other body should know, or null
     */
    @Clause({"CNL-14", "CNL-12"})
    public void refer(Body to, String note, Person by, Instant now) {
        requireSecretary(by, now);
        LocalDate today = Body.dayOf(now);
        Station here = current();
        require(here.isOpen() || CONSIDERED.contains(state), WRONG_STATE, state);
        require(Entitlement.leads(body, to), BODY_OUT_OF_REACH, body.name(), to.name());
        requireInForce(to, today);
        if (here.isOpen()) {
            here.receive(now);
            here.answer(ProposalState.REFERRED, null, by, now);
        }
        arrive(to, to.parent() == body, note, by, now);
    }

    /** The minutes of the meeting are signed: what it did with the item is final. */
    @Clause({"MTG-06", "CNL-14"})
    public void conclude(AgendaItem item, ProposalState result, Instant now) {
        require(CONSIDERED.contains(result), WRONG_STATE, result);
        for (Station station : stations) {
            if (station.item() == item) {
                station.decide(result, now);
                if (station == current()) {
                    reach(result, now);
                }
            }
        }
    }

    /** The item has left the agenda, or its meeting did not take place: the matter waits for the secretary again. */
    @Clause("MTG-06")
    public void waitAgain(AgendaItem item, Instant now) {
        Station here = current();
        if (state == ProposalState.INCLUDED && here.item() == item) {
            here.waitAgain();
            reach(ProposalState.RECEIVED, now);
        }
    }

    /** The meeting was adjourned before it considered the item: the matter goes over to the next sitting. */
    @Clause("MTG-06")
    public void goesOver(AgendaItem item, AgendaItem next) {
        stations.stream().filter(station -> station.item() == item).forEach(station -> station.goesOver(next));
    }

    private void requireSecretary(Person by, Instant now) {
        require(by != null && body.isSecretary(by, Body.dayOf(now)), NOT_SECRETARY);
    }

    private void requireState(Set<ProposalState> allowed) {
        require(allowed.contains(state), WRONG_STATE, state);
    }

    private void reach(ProposalState reached, Instant now) {
        state = reached;
        movedAt = now;
    }

    private Station current() {
        return stations.get(stations.size() - 1);
    }
}
