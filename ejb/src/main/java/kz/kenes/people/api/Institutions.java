package kz.kenes.people.api;

import jakarta.ejb.Remote;
import java.time.LocalDate;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** The register of institutions (ORG-01). */
@Remote
public interface Institutions {

    /** Sorts: {@code name}, {@code kind}; filters: {@code kind}, {@code parent} (id). The search knows all names and aliases. */
    ListPage<InstitutionRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    InstitutionView get(long institutionId);

    /** @return id of the institution */
    long register(DescribeInstitution command);

    /** @throws KenesException {@code people.INSTITUTION_UNDER_ITSELF} */
    void change(long institutionId, long version, DescribeInstitution command);

    /**
     * Says where the official site is (MTG-32).
     *
     * @param site such as {@code https://alt.edu.kz}, or null
     * @throws KenesException {@code people.SITE_WRONG}
     */
    void publishAt(long institutionId, long version, String site);

    /** @param lastDay its last day, or null if it exists again */
    void close(long institutionId, long version, LocalDate lastDay);
}
