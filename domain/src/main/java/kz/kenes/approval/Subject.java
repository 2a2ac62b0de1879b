package kz.kenes.approval;

/**
 * What an approval is about.
 *
 * @param route key of the route, which is also the name by which the owning feature knows its subjects
 * @param id of the subject within the owning feature
 */
public record Subject(String route, long id) {}
