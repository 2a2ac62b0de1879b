package kz.kenes.council;

import kz.kenes.shared.LocalizedText;

/**
 * A part of a structure as it is drafted.
 *
 * @param purpose what it is there for, or null
 */
public record PartDraft(LocalizedText name, String purpose) {}
