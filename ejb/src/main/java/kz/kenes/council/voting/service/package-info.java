/** Votes, their outcome told in sentences, and the decisions that follow. */
package kz.kenes.council.voting.service;
