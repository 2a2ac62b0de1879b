package kz.kenes.training.api;

import java.io.Serializable;
import kz.kenes.people.vocabulary.StaffCategory;

/** What a category of staff needs. */
public record RequirementRow(StaffCategory category, int hours, int years, String ground) implements Serializable {}
