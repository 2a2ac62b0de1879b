package kz.kenes.council.inquiry.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kz.kenes.council.inquiry.vocabulary.AddresseeState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What was asked of one addressee.
 *
 * @param id of the request
 * @param body who asks
 * @param addressee who is asked
 * @param overdue the answer is outstanding after its last day
 */
public record InquiryRow(
        long id,
        Localized title,
        Localized body,
        Localized addressee,
        AddresseeState state,
        LocalDate due,
        boolean overdue,
        Instant askedAt)
        implements Serializable {}
