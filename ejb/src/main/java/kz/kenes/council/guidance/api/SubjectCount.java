package kz.kenes.council.guidance.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A subject of the republican council.
 *
 * @param id of the entry of the list
 * @param documents how many in force fall under it
 */
public record SubjectCount(long id, int number, Localized text, int documents) implements Serializable {}
