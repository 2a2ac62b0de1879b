package kz.kenes.training.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.people.vocabulary.StaffCategory;

/**
 * Enter what a category of staff needs.
 *
 * @param years within how many years
 * @param ground number, date and title of the document
 */
public record SetRequirement(@NotNull StaffCategory category, int hours, int years, @Size(max = 500) String ground)
        implements Serializable {}
