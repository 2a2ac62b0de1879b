package kz.kenes.council.voting;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.people.Person;
import kz.kenes.people.Unit;
import kz.kenes.shared.LocalizedText;

/**
 * What a decision says and whom it charges.
 *
 * @param type null for the usual one: binding where only persons and units of the institution carry it out, otherwise a
 *     recommendation
 * @param due last day of the term, or null
 */
public record Charge(DecisionType type, LocalizedText text, List<Person> persons, List<Unit> units, LocalDate due) {}
