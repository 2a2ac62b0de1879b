package kz.kenes.council.voting;

import static kz.kenes.council.voting.VotingViolation.AMENDMENTS_WAIT;
import static kz.kenes.council.voting.VotingViolation.AMENDMENT_FINDS_NOTHING;
import static kz.kenes.council.voting.VotingViolation.NO_DRAFT;
import static kz.kenes.council.voting.VotingViolation.QUESTION_DECIDED;
import static kz.kenes.shared.RuleViolation.require;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.voting.vocabulary.MotionState;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;

/** The draft decision of an item with its amendments: each is voted on by itself before the whole, which follows from them. */
public final class DraftText {

    private final AgendaItem item;
    private final List<Amendment> amendments;

    /** @param amendments all on this item */
    public DraftText(AgendaItem item, Collection<Amendment> amendments) {
        this.item = item;
        this.amendments = amendments.stream()
                .sorted(Comparator.comparing(Amendment::ordinal))
                .toList();
    }

    /**
     * Puts an amendment before the meeting.
     *
     * @param author who proposed it, or null
     * @param replaced words of the text as it stands; null to add at the end
     * @param decided the whole has been adopted already
     */
    @Clause({"MTG-25", "CNL-04"})
    public Amendment propose(
            Person author, LocalizedText replaced, LocalizedText words, boolean decided, Person by, Instant now) {
        item.meeting().requireConductedBy(by, now);
        require(item.draftDecision() != null, NO_DRAFT);
        require(!decided, QUESTION_DECIDED);
        if (replaced != null) {
            require(result().kk().contains(replaced.kk()), AMENDMENT_FINDS_NOTHING, replaced.kk());
        }
        return new Amendment(item, amendments.size() + 1, author, replaced, words);
    }

    /** The whole is voted on when every amendment has had its vote. */
    @Clause("MTG-25")
    public void requireAllVoted() {
        long waiting = amendments.stream()
                .filter(amendment -> amendment.state() == MotionState.PROPOSED)
                .count();
        require(waiting == 0, AMENDMENTS_WAIT, waiting);
    }

    /** True once an amendment has been adopted. */
    public boolean isAmended() {
        return amendments.stream().anyMatch(amendment -> amendment.state() == MotionState.ADOPTED);
    }

    /** The draft with the adopted amendments, in their order; null without a draft. */
    @Clause("MTG-25")
    public LocalizedText result() {
        LocalizedText text = item.draftDecision();
        for (Amendment amendment : amendments) {
            if (amendment.state() == MotionState.ADOPTED) {
                text = amended(text, amendment);
            }
        }
        return text;
    }

    private static LocalizedText amended(LocalizedText text, Amendment amendment) {
        LocalizedText old = amendment.replaced();
        LocalizedText words = amendment.words();
        return new LocalizedText(
                amended(text.kk(), old == null ? null : old.kk(), words.kk()),
                amended(
                        text.toLocalized().ru(),
                        old == null ? null : old.toLocalized().ru(),
                        words.toLocalized().ru()),
                amended(
                        text.toLocalized().en(),
                        old == null ? null : old.toLocalized().en(),
                        words.toLocalized().en()));
    }

    /** A translation that lacks the words stays as it is; the official text is the Kazakh one. */
    private static String amended(String text, String old, String words) {
        if (text == null || words == null) {
            return text;
        }
        if (old == null) {
            return text.strip() + " " + words.strip();
        }
        int at = text.indexOf(old);
        return at < 0 ? text : text.substring(0, at) + words + text.substring(at + old.length());
    }
}
