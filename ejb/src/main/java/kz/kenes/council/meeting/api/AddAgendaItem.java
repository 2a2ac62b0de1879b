package kz.kenes.council.meeting.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Put an item on the agenda.
 *
 * @param meetingVersion version of the meeting that the caller saw
 * @param rapporteurId a person of the register, or null
 * @param rapporteurName who reports if not in the register, or null
 * @param minutes planned length
 * @param draftDecision proposed text, or null
 * @param remitIds tasks (ОӘК, at least one: CNL-08), subjects (РОӘК, at least one: CNL-23) or directions of the body
 */
public record AddAgendaItem(
        long meetingId,
        long meetingVersion,
        @NotNull Localized title,
        Long rapporteurId,
        @Size(max = 200) String rapporteurName,
        @Min(1) @Max(480) int minutes,
        Localized draftDecision,
        @NotNull List<Long> remitIds)
        implements Serializable {}
