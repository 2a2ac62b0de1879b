package kz.kenes.people.api;

import jakarta.ejb.Remote;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** The register of persons and their dated employments (ORG-11, ORG-12). */
@Remote
public interface People {

    /**
     * Sorts: {@code name}, {@code email}; filters: {@code institution}, {@code unit}, {@code position} (ids), {@code category},
     * {@code working} ({@code true} or {@code false}). The search knows names and addresses.
     */
    ListPage<PersonRow> list(ListQuery query);

    /** Up to 20 persons whose name or address contains the text. */
    List<PersonChoice> find(String text);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    PersonView get(long personId);

    /**
     * @return id of the person
     * @throws KenesException {@code people.EMAIL_TAKEN}
     */
    long register(DescribePerson command);

    void change(long personId, long version, DescribePerson command);

    /**
     * @return id of the employment
     * @throws KenesException {@code people.POSITION_REQUIRED}, {@code people.POSITION_OF_OTHER_CATEGORY}
     */
    long employ(Employ command);

    /** @param lastDay last day of work */
    void endEmployment(long employmentId, long version, LocalDate lastDay);
}
