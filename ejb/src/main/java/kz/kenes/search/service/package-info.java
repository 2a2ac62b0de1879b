/** The index of the search, what goes into it, and how it is asked. */
package kz.kenes.search.service;
