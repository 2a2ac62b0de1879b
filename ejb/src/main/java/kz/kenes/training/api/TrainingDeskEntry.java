package kz.kenes.training.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What waits for the reader.
 *
 * @param page path of the page where it is done, without ending
 * @param id for that page
 */
public record TrainingDeskEntry(TrainingDeskKind kind, String page, long id, Localized title, int year)
        implements Serializable {}
