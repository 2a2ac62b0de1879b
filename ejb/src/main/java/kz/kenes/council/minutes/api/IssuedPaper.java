package kz.kenes.council.minutes.api;

import java.io.Serializable;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.shared.vocabulary.Language;

/**
 * One of the papers of an extract, by which its holder is told whether it is the issued one.
 *
 * @param sha256 hash of its bytes, in hexadecimal
 */
public record IssuedPaper(Language language, PaperFormat format, String sha256) implements Serializable {}
