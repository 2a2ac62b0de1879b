package kz.kenes.shared.web;

import java.io.Serializable;

/**
 * A choice in a filter or a selection.
 *
 * @param value what goes into the address or the command
 * @param label a text, or a {@link kz.kenes.shared.vocabulary.Localized}
 */
public record Option(String value, Serializable label) implements Serializable {}
