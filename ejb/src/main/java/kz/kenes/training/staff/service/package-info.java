/** Reads the composition of staff, takes what units submit, reminds of the term, writes the forms 602-02 and 602-03. */
package kz.kenes.training.staff.service;
