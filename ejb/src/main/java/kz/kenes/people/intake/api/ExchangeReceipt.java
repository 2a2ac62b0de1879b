package kz.kenes.people.intake.api;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What became of a message.
 *
 * @param applied false if there are errors: then nothing is stored, and the key may be used again
 * @param repeated true if the same message came before; the numbers are those of the first time
 * @param at when it was carried out first
 * @param errors the first 1,000; the row is the place of the entry in the message, from 1
 */
public record ExchangeReceipt(
        boolean applied, boolean repeated, Instant at, int registered, int changed, int kept, List<CellError> errors)
        implements Serializable {}
