/** Reads tables of staff, judges each cell and registers all rows or none. */
package kz.kenes.people.intake.service;
