/** Reads tables of past trainings, judges each cell and records all rows or none. */
package kz.kenes.training.intake.service;
