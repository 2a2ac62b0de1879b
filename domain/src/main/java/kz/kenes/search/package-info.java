/**
 * Full text search over what Kenes keeps. The index is made anew from the database at any time; it holds no truth of its own.
 *
 * <p>Terms: іздеу / поиск – the search; табылған / найденное – a find; сөз формасы / словоформа – a form of a word.
 */
package kz.kenes.search;
