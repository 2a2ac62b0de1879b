package kz.kenes.training.effect.api;

import java.io.Serializable;

/**
 * What employees think of a provider or of a course; averages in tenths.
 *
 * @param title of the course; null for a provider
 * @param reports how many employees have said it
 */
public record RatingRow(
        String provider,
        String title,
        int reports,
        int content,
        int teaching,
        int usefulness,
        int organisation,
        int average)
        implements Serializable {}
