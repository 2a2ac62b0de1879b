package kz.kenes.council.group.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.api.FileContent;

/** Report of a working group to the body that formed it. */
public record ReportGroup(
        long groupId,
        long version,
        @NotNull @Size(max = 10000) String report,
        @NotNull List<@NotNull FileContent> files)
        implements Serializable {}
