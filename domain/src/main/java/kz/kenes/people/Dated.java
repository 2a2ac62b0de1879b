package kz.kenes.people;

import java.time.LocalDate;
import kz.kenes.shared.Validity;

/** Something that holds for a time and is followed by another of its kind. */
interface Dated {

    Validity validity();

    void endOn(LocalDate lastDay);
}
