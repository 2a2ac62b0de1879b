package kz.kenes.training.staff.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Asks for the data of staff before their turn.
 *
 * @param unitId null for all units of the institution
 * @param dueOn last day, today at the earliest
 */
public record AskStaffData(Long unitId, @Size(max = 1000) String reason, LocalDate dueOn) implements Serializable {}
