/** Past trainings from a table: what other systems and the pages may ask. */
package kz.kenes.training.intake.api;
