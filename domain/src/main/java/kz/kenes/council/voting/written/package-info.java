/**
 * Votes in writing between meetings, where the edition of the body's regulation allows them: opened for a term, answered by each
 * member once, closed when the term is over or everybody has answered.
 *
 * <p>Glossary: сырттай дауыс беру / заочное голосование – {@link kz.kenes.council.voting.written.WrittenVote}.
 */
package kz.kenes.council.voting.written;
