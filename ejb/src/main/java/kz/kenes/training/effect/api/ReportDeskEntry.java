package kz.kenes.training.effect.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What waits for the reader about reports on training.
 *
 * @param page path of the page where it is done, without ending
 * @param parameter name by which that page knows the id, or null where it needs none
 */
public record ReportDeskEntry(ReportDeskKind kind, String page, String parameter, long id, Localized title, int year)
        implements Serializable {}
