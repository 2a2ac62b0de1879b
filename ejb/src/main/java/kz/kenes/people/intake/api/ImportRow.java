package kz.kenes.people.intake.api;

import java.io.Serializable;

/**
 * A row of the file and what becomes of it.
 *
 * @param number number of the row in the file, the heading is 1
 */
public record ImportRow(int number, String name, String email, String unit, String position, ImportAction action)
        implements Serializable {}
