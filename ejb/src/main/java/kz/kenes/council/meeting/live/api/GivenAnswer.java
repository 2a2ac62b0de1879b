package kz.kenes.council.meeting.live.api;

import java.io.Serializable;
import kz.kenes.council.calendar.vocabulary.AnswerChoice;

/**
 * What a member answered to the call to a meeting that has not begun.
 *
 * @param reason why not, or null
 */
public record GivenAnswer(long personId, AnswerChoice choice, String reason) implements Serializable {}
