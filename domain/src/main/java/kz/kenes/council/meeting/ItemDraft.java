package kz.kenes.council.meeting;

import kz.kenes.shared.LocalizedText;

/**
 * What an item of the agenda says.
 *
 * @param minutes planned length
 * @param draftDecision proposed text, or null
 */
public record ItemDraft(LocalizedText title, Rapporteur rapporteur, int minutes, LocalizedText draftDecision) {}
