package kz.kenes.council.proposal.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * Put a proposal on an agenda.
 *
 * @param rapporteurId a person of the register, or null
 * @param rapporteurName who reports if not in the register, or null
 * @param minutes planned length
 * @param remitIds tasks of the council (CNL-08), subjects of the republican council (CNL-23) or directions of the body
 */
public record IncludeProposal(
        long proposalId,
        long version,
        long meetingId,
        Long rapporteurId,
        @Size(max = 200) String rapporteurName,
        @Min(1) @Max(480) int minutes,
        @NotNull List<Long> remitIds)
        implements Serializable {}
