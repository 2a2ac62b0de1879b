/** Requests for information for other systems and the pages. */
package kz.kenes.council.inquiry.api;
