/** Votes in writing: opened, answered, closed and decided. */
package kz.kenes.council.voting.written.service;
