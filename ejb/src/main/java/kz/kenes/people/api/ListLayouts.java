package kz.kenes.people.api;

import jakarta.ejb.Remote;
import java.util.List;

/** How the caller has arranged the lists of the pages, from visit to visit. */
@Remote
public interface ListLayouts {

    List<ArrangedList> mine();

    /** Keeps an arrangement in place of the earlier one of the same list. */
    void keep(ArrangedList arrangement);
}
