/** Minutes and extracts for other systems and the pages. */
package kz.kenes.council.minutes.api;
