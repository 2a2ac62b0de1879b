package kz.kenes.council.meeting.live.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.meeting.MeetingClosed;
import kz.kenes.council.meeting.live.Contribution;
import kz.kenes.council.meeting.live.Speech;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/**
 * Who spoke, asked and proposed becomes the note about the discussion of an item when the meeting is closed, where the secretary has
 * noted nothing; the draft of the minutes begins with it.
 */
@Dependent
class SpokenNotes {

    private static final String FEATURE = "council.meeting.live";

    @Inject
    private LiveRecords records;

    @Clause("MTG-25")
    void write(@Observes MeetingClosed closed) {
        Meeting meeting = records.any(closed.meeting());
        for (AgendaItem item : meeting.agenda().items()) {
            if (item.spoke() == null) {
                List<String> speakers = records.speeches(item).stream()
                        .filter(speech -> speech.begunAt() != null)
                        .map(SpokenNotes::speaker)
                        .distinct()
                        .toList();
                List<Contribution> contributions = records.contributions(item);
                if (!speakers.isEmpty() || !contributions.isEmpty()) {
                    item.noteSpoken(new LocalizedText(
                            told(speakers, contributions, Language.KK),
                            told(speakers, contributions, Language.RU),
                            told(speakers, contributions, Language.EN)));
                }
            }
        }
    }

    private static String speaker(Speech speech) {
        return speech.person().shortName();
    }

    private static String told(List<String> speakers, List<Contribution> contributions, Language language) {
        List<String> lines = new ArrayList<>();
        if (!speakers.isEmpty()) {
            lines.add(Wording.phrase(FEATURE, "draft.spoke", language, String.join(", ", speakers)));
        }
        for (Contribution one : contributions) {
            lines.add(Wording.phrase(
                    FEATURE, "draft." + one.kind(), language, one.person().shortName(), one.text()));
        }
        return String.join("\n", lines);
    }
}
