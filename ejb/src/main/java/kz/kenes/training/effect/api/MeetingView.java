package kz.kenes.training.effect.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.training.effect.vocabulary.Recommendation;

/** What the meeting of the unit has done about a course; what is not done yet is null. */
public record MeetingView(
        LocalDate heardOn,
        LocalDate presentedOn,
        String discussion,
        Recommendation recommendation,
        String ground,
        String improvement)
        implements Serializable {}
