/** Collegial bodies for other systems and the pages: who sits in a body on a date, by which ground and under which edition. */
package kz.kenes.council.api;
