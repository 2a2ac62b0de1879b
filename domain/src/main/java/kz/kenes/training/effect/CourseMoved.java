package kz.kenes.training.effect;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.training.effect.vocabulary.CourseAct;

/**
 * Event: something happened after a course that others should know.
 *
 * @param course id of what follows the course
 * @param title of the training
 * @param person the employee
 * @param due last day of the term, or null where there is none
 * @param persons ids of those who should know
 * @param words remarks, or null
 */
public record CourseMoved(
        long course, CourseAct act, String title, String person, LocalDate due, List<Long> persons, String words) {}
