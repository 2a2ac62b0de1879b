/** Proposals: who may see and move them, and what meetings make of them. */
package kz.kenes.council.proposal.service;
