package kz.kenes.approval.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.shared.api.KenesException;

/** Who acts for the caller, and for whom the caller acts. */
@Remote
public interface Substitutes {

    /** Those of the caller and those in which the caller is the substitute, as far as they are not over; the earliest first. */
    List<SubstitutionRow> mine();

    /** Up to 20 colleagues of the caller whose name contains the text. */
    List<PersonChoice> colleagues(String text);

    /**
     * @return id of the substitution
     * @throws KenesException {@code approval.SUBSTITUTION_OVERLAPS} among others
     */
    long name(NameSubstitute command);

    /** The caller acts again from today on. */
    void end(long substitutionId, long version);
}
