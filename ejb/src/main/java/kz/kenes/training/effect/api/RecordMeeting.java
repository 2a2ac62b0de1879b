package kz.kenes.training.effect.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.training.effect.vocabulary.Recommendation;

/** What the meeting of the unit has done about a course; what is not done yet is null. */
public record RecordMeeting(
        long courseId,
        long version,
        LocalDate heardOn,
        LocalDate presentedOn,
        @Size(max = 4000) String discussion,
        Recommendation recommendation,
        @Size(max = 2000) String ground,
        @Size(max = 4000) String improvement)
        implements Serializable {}
