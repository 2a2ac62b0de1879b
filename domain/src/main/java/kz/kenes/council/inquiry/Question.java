package kz.kenes.council.inquiry;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import kz.kenes.council.Body;
import kz.kenes.people.Institution;
import kz.kenes.people.Unit;
import kz.kenes.shared.LocalizedText;

/**
 * What is asked, and of whom.
 *
 * @param text what information and materials are needed
 * @param due last day of the answer
 * @param bodies associations that are asked
 * @param universities that are asked
 * @param ofDirections the universities that an asking association may ask
 * @param units structural units that are asked
 */
public record Question(
        LocalizedText title,
        String text,
        LocalDate due,
        List<Body> bodies,
        List<Institution> universities,
        Collection<Institution> ofDirections,
        List<Unit> units) {

    /** Put to associations and universities. */
    public Question(
            LocalizedText title,
            String text,
            LocalDate due,
            List<Body> bodies,
            List<Institution> universities,
            Collection<Institution> ofDirections) {
        this(title, text, due, bodies, universities, ofDirections, List.of());
    }
}
