package kz.kenes.quality.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/** What the second look has shown. */
public record RecordRecheck(long nonconformityId, long version, boolean positive, @Size(max = 4000) String result)
        implements Serializable {}
