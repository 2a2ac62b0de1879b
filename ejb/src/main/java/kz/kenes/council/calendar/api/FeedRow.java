package kz.kenes.council.calendar.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.shared.vocabulary.Localized;

/**
 * An open address of a calendar.
 *
 * @param body null for what concerns the caller personally
 */
public record FeedRow(long id, Long bodyId, Localized body, Instant createdAt) implements Serializable {}
