/** Staff from a table: what other systems and the pages may ask. */
package kz.kenes.people.intake.api;
