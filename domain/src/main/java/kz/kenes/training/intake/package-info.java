/**
 * Past trainings of staff from a table: what people learnt before Kenes, as the HR service keeps it.
 *
 * <p>Persons are known by their e-mail address; a training is known by its title and its last day, so the same table twice doubles
 * nothing.
 *
 * <p>Terms: өткен оқулар / прошлое обучение – the trainings that no plan of Kenes foresaw; кестеден енгізу / загрузка из таблицы.
 */
package kz.kenes.training.intake;
