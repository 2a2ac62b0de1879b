package kz.kenes.council.meeting.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/** Change an item of the agenda; components as in {@link AddAgendaItem}. */
public record ChangeAgendaItem(
        long itemId,
        long meetingVersion,
        @NotNull Localized title,
        Long rapporteurId,
        @Size(max = 200) String rapporteurName,
        @Min(1) @Max(480) int minutes,
        Localized draftDecision,
        @NotNull List<Long> remitIds)
        implements Serializable {}
