/**
 * What a training has brought: from the end of a course to the annual report of the university.
 *
 * <p>The employee reports on the course, with the certificate and marks for the course itself. Within a month the unit hears the
 * report or has the new skills shown, discusses the results, and decides whether to recommend the employee at attestation and how to
 * improve; only with the minutes of that meeting is the training closed.
 *
 * <p>Terms: курстан кейінгі іс-шаралар / мероприятия после курса – {@link kz.kenes.training.effect.AfterCourse}; курсты бағалау /
 * оценка курса – {@link kz.kenes.training.effect.CourseMarks}; аттестаттауға ұсыным / рекомендация при аттестации – {@link
 * kz.kenes.training.effect.vocabulary.Recommendation}.
 */
package kz.kenes.training.effect;
