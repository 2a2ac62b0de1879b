package kz.kenes.council.meeting;

import java.util.List;
import kz.kenes.regulation.RemitEntry;
import kz.kenes.shared.LocalizedText;

/**
 * What an item of the agenda says.
 *
 * @param minutes planned length
 * @param draftDecision proposed text, or null
 * @param remits the tasks, subjects or directions of the body to which it belongs
 */
public record ItemDraft(
        LocalizedText title,
        Rapporteur rapporteur,
        int minutes,
        LocalizedText draftDecision,
        List<RemitEntry> remits) {}
