package kz.kenes.training.effect.api;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Minutes that are linked.
 *
 * @param id of minutes in Kenes, or null
 * @param onPaper true if a file was attached
 */
public record LinkedMinutes(Long id, String number, LocalDate heldOn, boolean onPaper) implements Serializable {}
