package kz.kenes.regulation.api;

import java.io.Serializable;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A task, subject or direction of a kind of body.
 *
 * @param number as in the document, from 1
 * @param text official in Kazakh; the other languages are translations
 */
public record RemitView(long id, RemitKind kind, int number, Localized text) implements Serializable {}
