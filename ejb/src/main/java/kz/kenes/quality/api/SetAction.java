package kz.kenes.quality.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** What somebody has to do about a nonconformity, and by when. */
public record SetAction(
        long nonconformityId, long version, @Size(max = 2000) String task, Long responsibleId, LocalDate due)
        implements Serializable {}
