/** The composition of staff: what other systems and the pages may ask. */
package kz.kenes.training.staff.api;
