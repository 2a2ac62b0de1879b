/** Voting and decisions for other systems and the pages. */
package kz.kenes.council.voting.api;
