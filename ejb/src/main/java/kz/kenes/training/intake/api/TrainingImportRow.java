package kz.kenes.training.intake.api;

import java.io.Serializable;
import kz.kenes.people.intake.api.ImportAction;

/**
 * A row of the file and what becomes of it.
 *
 * @param number number of the row in the file, the heading is 1
 * @param person as registered, or an empty string
 */
public record TrainingImportRow(
        int number, String person, String email, String title, String endedOn, ImportAction action)
        implements Serializable {}
