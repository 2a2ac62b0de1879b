/** The page of past trainings from a table. */
package kz.kenes.training.intake.web;
