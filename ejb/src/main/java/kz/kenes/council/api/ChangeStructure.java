package kz.kenes.council.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;

/**
 * Replace what a draft structure says; the parts stand in the given order.
 *
 * @param ground number, date and title of the document
 */
public record ChangeStructure(
        long structureId,
        long version,
        @NotNull @Size(max = 1000) String ground,
        @NotNull List<@NotNull @Valid StructurePartEntry> parts)
        implements Serializable {}
