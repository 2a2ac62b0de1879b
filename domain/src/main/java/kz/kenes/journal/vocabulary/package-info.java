/** Words of the journal that travel. */
package kz.kenes.journal.vocabulary;
