package kz.kenes.council.minutes;

import java.util.Optional;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.vocabulary.MissingPart;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/**
 * A datum without which the minutes cannot be frozen.
 *
 * @param item the item concerned; empty for the meeting as a whole
 */
public record Gap(MissingPart part, Optional<AgendaItem> item) {

    /** What is missing, as a sentence. */
    public String in(Language language) {
        return Wording.phrase(
                "council.minutes",
                "Gap." + part,
                language,
                item.map(AgendaItem::ordinal).orElse(0));
    }
}
