/** Votes in writing between meetings. */
package kz.kenes.council.voting.written.api;
