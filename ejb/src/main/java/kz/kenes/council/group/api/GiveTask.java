package kz.kenes.council.group.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/** Give a member of a working group a task; {@code due} is its last day. */
public record GiveTask(
        long groupId, long version, @NotNull @Size(max = 2000) String text, long personId, @NotNull LocalDate due)
        implements Serializable {}
