package kz.kenes.council.minutes;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.vocabulary.MissingPart;
import kz.kenes.council.voting.Ballot;
import kz.kenes.council.voting.Decision;
import kz.kenes.council.voting.vocabulary.BallotPurpose;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;

/** What the minutes of a meeting still lack. Everything that is printed is printed in Kazakh and in Russian. */
final class MinutesCheck {

    private final Collection<Ballot> ballots;
    private final Collection<Decision> decisions;
    private final List<Gap> gaps = new ArrayList<>();

    private MinutesCheck(Collection<Ballot> ballots, Collection<Decision> decisions) {
        this.ballots = ballots;
        this.decisions = decisions;
    }

    @Clause("MTG-25")
    static List<Gap> gaps(MinutesVersion version, Collection<Ballot> ballots, Collection<Decision> decisions) {
        MinutesCheck check = new MinutesCheck(ballots, decisions);
        check.look(version.minutes().meeting());
        version.parts().forEach(check::look);
        return check.gaps;
    }

    private void look(Meeting meeting) {
        if (meeting.presider() == null) {
            gaps.add(new Gap(MissingPart.PRESIDER, Optional.empty()));
        }
        if (meeting.secretary() == null) {
            gaps.add(new Gap(MissingPart.SECRETARY, Optional.empty()));
        }
    }

    private void look(MinutesPart part) {
        AgendaItem item = part.item();
        miss(!isBilingual(item.title()), MissingPart.TITLE, item);
        miss(!isBilingual(part.heard()), MissingPart.HEARD, item);
        for (Ballot ballot : ballots) {
            if (ballot.item() == item) {
                miss(!isBilingual(ballot.question()), MissingPart.QUESTION, item);
                boolean decided = decisions.stream().anyMatch(decision -> decision.ballot() == ballot);
                boolean matter = ballot.purpose() == BallotPurpose.MAIN;
                miss(ballot.isAdopted() && matter && !decided, MissingPart.DECISION, item);
            }
        }
        for (Decision decision : decisions) {
            miss(decision.item() == item && !isBilingual(decision.text()), MissingPart.DECISION_TEXT, item);
        }
    }

    private void miss(boolean missing, MissingPart part, AgendaItem item) {
        Gap gap = new Gap(part, Optional.of(item));
        if (missing && !gaps.contains(gap)) {
            gaps.add(gap);
        }
    }

    private static boolean isBilingual(LocalizedText text) {
        return text != null
                && !text.kk().isBlank()
                && text.toLocalized().ru() != null
                && !text.toLocalized().ru().isBlank();
    }
}
