/** Brings the facts of the documents into the database of a new installation. */
package kz.kenes.reference.service;
