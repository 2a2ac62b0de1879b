package kz.kenes.plan.report.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.plan.report.vocabulary.Recipient;

/**
 * To whom a report goes.
 *
 * @param at when the receipt was confirmed, or null
 * @param by who confirmed it, or null
 * @param mine the reader may confirm it now
 */
public record RecipientView(Recipient recipient, Instant at, String by, boolean mine) implements Serializable {}
