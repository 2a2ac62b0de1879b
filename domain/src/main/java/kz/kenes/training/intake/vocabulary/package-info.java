/** Words of the intake of trainings that travel. */
package kz.kenes.training.intake.vocabulary;
