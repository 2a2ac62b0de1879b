/** Minutes of record and extracts: drafted, frozen as papers, signed, corrected, and cited by extracts that anybody can verify. */
package kz.kenes.council.minutes.service;
