package kz.kenes.council.execution.api;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import kz.kenes.council.execution.vocabulary.DeliveryState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A copy of a decision for a unit or an institution.
 *
 * @param number of the decision within the meeting, such as {@code 2.1}
 * @param university true where an answer is expected
 * @param due last day on which it is in time, or null where no text sets one
 * @param late sent after its last day, or not sent though it has passed
 * @param receivedBy who took note, or null
 * @param accepted whether the university accepts the decision for implementation; null before it has answered
 * @param mayReceive the caller may take note of it
 * @param mayAnswer the caller may record the answer
 */
public record DeliveryRow(
        long id,
        long version,
        long minutesId,
        Localized body,
        int minutesNumber,
        LocalDate meetingDate,
        String number,
        Localized text,
        Localized recipient,
        boolean university,
        LocalDate due,
        DeliveryState state,
        boolean late,
        Instant sentAt,
        Instant receivedAt,
        String receivedBy,
        Boolean accepted,
        LocalDate answeredOn,
        String answer,
        boolean mayReceive,
        boolean mayAnswer)
        implements Serializable {}
