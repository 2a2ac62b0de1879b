/** The states of proposals. */
package kz.kenes.council.proposal.vocabulary;
