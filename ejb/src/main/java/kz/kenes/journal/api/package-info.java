/** The journal for auditors and administrators: search, read, inspect. */
package kz.kenes.journal.api;
