package kz.kenes.plan.event;

import static kz.kenes.plan.event.EventViolation.END_NOT_LATER;
import static kz.kenes.plan.event.EventViolation.LINK_WRONG;
import static kz.kenes.plan.event.EventViolation.PLACE_OR_LINK_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

import java.time.Instant;
import java.util.regex.Pattern;
import kz.kenes.shared.Clause;

/**
 * When and where an event takes place.
 *
 * @param place a place to come to, or null
 * @param link an address to join from afar, or null; one of the two is needed
 */
public record Venue(Instant start, Instant end, String place, String link) {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    @Clause("EVT-11")
    public Venue {
        require(end.isAfter(start), END_NOT_LATER);
        place = said(place);
        link = said(link);
        require(place != null || link != null, PLACE_OR_LINK_REQUIRED);
        require(link == null || isAddress(link), LINK_WRONG);
    }

    /** True for an address that a browser opens. */
    public static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** The text without blanks around it; null for nothing. */
    public static String said(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
