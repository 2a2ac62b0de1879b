package kz.kenes.council.calendar.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.shared.vocabulary.Localized;

/** A meeting to which the caller is called and has not answered. */
public record AnswerWanted(long meetingId, Localized body, Instant start, String place) implements Serializable {}
