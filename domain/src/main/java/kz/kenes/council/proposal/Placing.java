package kz.kenes.council.proposal;

import java.util.List;
import kz.kenes.council.meeting.Rapporteur;
import kz.kenes.regulation.RemitEntry;

/**
 * How a proposal stands on an agenda.
 *
 * @param minutes planned length
 * @param remits the tasks, subjects or directions of the body to which it belongs
 */
public record Placing(Rapporteur rapporteur, int minutes, List<RemitEntry> remits) {}
