/** Proposals for other systems and the pages. */
package kz.kenes.council.proposal.api;
