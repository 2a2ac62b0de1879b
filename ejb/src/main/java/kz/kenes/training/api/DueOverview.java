package kz.kenes.training.api;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import kz.kenes.people.vocabulary.StaffCategory;

/**
 * Who is due this year and in the next five. Everybody is counted once: in the first year in which one of the works asks for a training,
 * among the teachers if one of the works is teaching.
 *
 * @param staff how many people the reader sees
 * @param withoutRequirement categories of which nothing is entered
 */
public record DueOverview(int staff, List<DueCount> years, Set<StaffCategory> withoutRequirement)
        implements Serializable {}
