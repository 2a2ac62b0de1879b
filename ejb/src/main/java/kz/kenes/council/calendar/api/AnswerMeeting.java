package kz.kenes.council.calendar.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.council.calendar.vocabulary.AnswerChoice;

/**
 * Answer the call to a meeting.
 *
 * @param reason obligatory for {@link AnswerChoice#NO}, otherwise without meaning
 */
public record AnswerMeeting(long meetingId, @NotNull AnswerChoice choice, @Size(max = 500) String reason)
        implements Serializable {}
