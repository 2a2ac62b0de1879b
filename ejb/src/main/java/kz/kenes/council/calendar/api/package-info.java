/** The calendar of the bodies for other systems and the pages: when they meet and have to, who is taken, who comes, who may listen. */
package kz.kenes.council.calendar.api;
