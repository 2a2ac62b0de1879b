/** Pages of the journal: search, one entry, inspection. */
package kz.kenes.journal.web;
