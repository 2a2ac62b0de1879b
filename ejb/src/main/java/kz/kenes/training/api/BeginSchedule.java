package kz.kenes.training.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.List;

/**
 * Draft the schedule of a unit.
 * @param keeperId who keeps it; not the head
 */
public record BeginSchedule(long unitId, int year, @NotNull List<@NotNull @Valid FindingEntry> findings, long keeperId)
        implements Serializable {}
