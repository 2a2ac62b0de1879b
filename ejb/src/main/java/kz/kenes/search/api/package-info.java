/** What other parts of Kenes and other systems may ask of the search. */
package kz.kenes.search.api;
