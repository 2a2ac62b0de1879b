package kz.kenes.council.minutes.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/** Change the text parts of one item in the draft of the minutes. */
public record WriteMinutes(long minutesId, long version, long itemId, Localized heard, Localized spoke)
        implements Serializable {}
