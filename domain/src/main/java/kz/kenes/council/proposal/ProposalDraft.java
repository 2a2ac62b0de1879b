package kz.kenes.council.proposal;

import kz.kenes.council.Body;
import kz.kenes.shared.LocalizedText;

/**
 * What a proposer writes.
 *
 * @param body whose agenda it is for
 * @param reason why the body should consider it; may be empty in a draft
 * @param draftDecision proposed text, or null
 */
public record ProposalDraft(Body body, LocalizedText title, String reason, LocalizedText draftDecision) {}
