package kz.kenes.people.api;

import jakarta.ejb.Remote;
import java.util.List;

/** The catalogue of staff positions: the 23 of clauses 5.1 and 5.2, and its later extensions (ORG-11). */
@Remote
public interface Positions {

    /** Positions in force today, in the order of the catalogue. */
    List<PositionRow> catalogue();

    /** @return id of the position */
    long extend(ExtendCatalogue command);
}
