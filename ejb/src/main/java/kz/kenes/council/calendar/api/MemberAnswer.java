package kz.kenes.council.calendar.api;

import java.io.Serializable;
import java.time.Instant;
import kz.kenes.council.calendar.vocabulary.AnswerChoice;

/**
 * What one member answered.
 *
 * @param choice null while there is no answer
 * @param reason why not, or null
 * @param held meetings of the body in the last two years in which the person had a seat
 * @param attended in how many of them the person took part
 * @param likelihood of counting for the quorum, from 0 to 1
 */
public record MemberAnswer(
        long personId,
        String person,
        AnswerChoice choice,
        String reason,
        Instant answeredAt,
        int held,
        int attended,
        double likelihood)
        implements Serializable {}
