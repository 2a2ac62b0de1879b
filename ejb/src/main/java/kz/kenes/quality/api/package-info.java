/** What the pages and other systems ask about quality: nonconformities, risks, marks of teaching, control. */
package kz.kenes.quality.api;
