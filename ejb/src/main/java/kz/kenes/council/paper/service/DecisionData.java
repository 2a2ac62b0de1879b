package kz.kenes.council.paper.service;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A decision.
 *
 * @param number such as «2.1»
 * @param responsible persons and units that carry it out
 * @param due last day of the term, or null
 * @param basis the law, act or regulation on which it rests, or null
 */
public record DecisionData(
        String number, DecisionType type, Localized text, List<Localized> responsible, LocalDate due, String basis) {

    public DecisionData {
        responsible = List.copyOf(responsible);
    }
}
