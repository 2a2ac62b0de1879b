package kz.kenes.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.kenes.council.vocabulary.SeatWarning;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;

/** Something unusual about a seat that does not keep the body from meeting. */
public record SeatNote(SeatWarning warning, Seat seat, Optional<Person> holder) {

    @Clause({"CNL-18", "CNL-19"})
    static List<SeatNote> about(List<Seat> seats, LocalDate day) {
        List<SeatNote> notes = new ArrayList<>();
        Set<Person> seen = new HashSet<>();
        for (Seat seat : seats) {
            Optional<Person> holder = seat.holderOn(day);
            if (holder.isEmpty()) {
                notes.add(new SeatNote(SeatWarning.VACANT, seat, holder));
            } else if (!seen.add(holder.get())) {
                notes.add(new SeatNote(SeatWarning.PERSON_IN_TWO_SEATS, seat, holder));
            }
            if (seat.isByAgreement() && seat.consentDate() == null) {
                notes.add(new SeatNote(SeatWarning.NO_CONSENT, seat, holder));
            }
        }
        return notes;
    }

    /** The note as a sentence. */
    public String in(Language language) {
        return Wording.phrase(
                "council",
                "SeatNote." + warning,
                language,
                seat.ordinal(),
                holder.map(Person::fullName).orElse(""));
    }
}
