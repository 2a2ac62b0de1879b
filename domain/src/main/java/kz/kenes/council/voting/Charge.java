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
 * @param basis the law, act or regulation on which it rests, or null where none has to be cited
 */
public record Charge(
        DecisionType type, LocalizedText text, List<Person> persons, List<Unit> units, LocalDate due, String basis) {

    /** A charge without a legal basis. */
    public Charge(DecisionType type, LocalizedText text, List<Person> persons, List<Unit> units, LocalDate due) {
        this(type, text, persons, units, due, null);
    }
}
