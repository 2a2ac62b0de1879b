package kz.kenes.reference;

import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.LocalizedText;

/**
 * A task, subject or direction of a kind of body.
 *
 * @param number its number in the document
 * @param text as printed in Kazakh; the other languages are translations
 */
public record PublishedRemit(RemitKind kind, int number, LocalizedText text) {}
