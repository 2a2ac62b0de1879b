package kz.kenes.council.voting;

import static kz.kenes.council.voting.VotingViolation.MOTION_SETTLED;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.ItemDraft;
import kz.kenes.council.meeting.Rapporteur;
import kz.kenes.council.voting.vocabulary.BallotPurpose;
import kz.kenes.council.voting.vocabulary.MotionKind;
import kz.kenes.council.voting.vocabulary.MotionState;
import kz.kenes.people.Person;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/**
 * A motion to change the agenda of the open meeting: to move an item or to add one. The agenda was approved before; only the
 * meeting itself changes it, by a vote, and only in the part that it has not considered yet.
 */
@Entity
@Table(name = "motion")
public class Motion extends DomainEntity {

    @Enumerated(EnumType.STRING)
    private MotionKind kind;

    /** The item that is moved, or during which the motion was made. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agenda_item_id")
    private AgendaItem item;

    private int place;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "title_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "title_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private LocalizedText title;

    @Column(name = "planned_minutes")
    private int minutes;

    @ManyToMany
    @JoinTable(
            name = "motion_remit",
            joinColumns = @JoinColumn(name = "motion_id"),
            inverseJoinColumns = @JoinColumn(name = "remit_entry_id"))
    private List<RemitEntry> remits = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    @Column(name = "motion_state")
    private MotionState state = MotionState.PROPOSED;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ballot_id")
    private Ballot ballot;

    protected Motion() {}

    private Motion(MotionKind kind, AgendaItem item, int place, Person by, Instant now) {
        this.kind = kind;
        this.item = item;
        this.place = place;
        item.meeting().requireConductedBy(by, now);
    }

    /**
     * Moves that an item goes to another place, and opens the vote on it.
     *
     * @param considered items on whose matter a vote was begun; they and those before them stay where they are
     */
    @Clause({"MTG-05", "MTG-13"})
    public static Motion toMove(AgendaItem item, int place, Set<AgendaItem> considered, Person by, Instant now) {
        Motion motion = new Motion(MotionKind.MOVE_ITEM, item, place, by, now);
        item.meeting().agenda().requireMovable(item, place, considered);
        motion.vote(by, now, "motion.move", item.title(), place);
        return motion;
    }

    /**
     * Moves that an item is added at the end, and opens the vote on it.
     *
     * @param during the item under consideration
     */
    @Clause({"MTG-05", "MTG-13", "CNL-08", "CNL-23"})
    public static Motion toAdd(ItemDraft draft, AgendaItem during, Person by, Instant now) {
        Motion motion = new Motion(MotionKind.ADD_ITEM, during, 0, by, now);
        during.meeting().agenda().requireAddable(draft);
        motion.title = draft.title();
        motion.minutes = draft.minutes();
        motion.remits.addAll(draft.remits());
        motion.vote(by, now, "motion.add", draft.title(), 0);
        return motion;
    }

    private void vote(Person by, Instant now, String phrase, LocalizedText about, int where) {
        LocalizedText question = new LocalizedText(
                Wording.phrase(
                        "council.voting",
                        phrase,
                        Language.KK,
                        about.toLocalized().in(Language.KK),
                        where),
                Wording.phrase(
                        "council.voting",
                        phrase,
                        Language.RU,
                        about.toLocalized().in(Language.RU),
                        where),
                Wording.phrase(
                        "council.voting",
                        phrase,
                        Language.EN,
                        about.toLocalized().in(Language.EN),
                        where));
        ballot = new Ballot(item, question, BallotPurpose.PROCEDURE, by, now);
    }

    /** Carries out what the vote has decided; once. */
    @Clause("MTG-05")
    public void settle(Set<AgendaItem> considered) {
        require(state == MotionState.PROPOSED, MOTION_SETTLED);
        state = ballot.isAdopted() ? MotionState.ADOPTED : MotionState.REJECTED;
        if (state == MotionState.ADOPTED && kind == MotionKind.MOVE_ITEM) {
            item.meeting().agenda().moveByVote(item, place, considered);
        } else if (state == MotionState.ADOPTED) {
            item.meeting().agenda().addByVote(new ItemDraft(title, Rapporteur.named(null), minutes, null, remits));
        }
    }

    public MotionKind kind() {
        return kind;
    }

    public MotionState state() {
        return state;
    }

    public Ballot ballot() {
        return ballot;
    }
}
