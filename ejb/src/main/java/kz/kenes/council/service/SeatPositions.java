package kz.kenes.council.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.kenes.council.Seat;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** What the holders of seats are elsewhere: the post, or as what and where the named person works. */
@Dependent
public class SeatPositions {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    /** By seat id, on a day; with at most one statement. Absent for a named person without work. */
    public Map<Long, Localized> of(Collection<Seat> seats, LocalDate day) {
        Map<Long, Employment> works =
                works(seats.stream().map(Seat::person).filter(Objects::nonNull).toList(), day);
        Map<Long, Localized> positions = new HashMap<>();
        for (Seat seat : seats) {
            Localized position = position(seat, works);
            if (position != null) {
                positions.put(seat.id(), position);
            }
        }
        return positions;
    }

    /** The first work of each person on the day. */
    private Map<Long, Employment> works(List<Person> persons, LocalDate day) {
        if (persons.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select e from Employment e join fetch e.institution left join fetch e.position"
                                + " where e.person in :persons and e.validity.validFrom <= :day"
                                + " and (e.validity.validTo is null or e.validity.validTo >= :day)"
                                + " order by e.validity.validFrom, e.id",
                        Employment.class)
                .setParameter("persons", persons)
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(e -> e.person().id(), e -> e, (first, second) -> first));
    }

    private static Localized position(Seat seat, Map<Long, Employment> works) {
        if (seat.post() != null) {
            return seat.post().title().toLocalized();
        }
        Employment work = works.get(seat.person().id());
        if (work == null) {
            return null;
        }
        Institution own = seat.composition().body().institution();
        Localized as = asWhat(work);
        return work.institution() == own
                ? as
                : join(as, work.institution().name().toLocalized());
    }

    private static Localized asWhat(Employment work) {
        if (work.jobTitle() != null) {
            return Localized.same(work.jobTitle());
        }
        return work.position() == null ? null : work.position().name().toLocalized();
    }

    private static Localized join(Localized position, Localized institution) {
        if (position == null) {
            return institution;
        }
        return new Localized(
                position.in(Language.KK) + ", " + institution.in(Language.KK),
                position.in(Language.RU) + ", " + institution.in(Language.RU),
                position.in(Language.EN) + ", " + institution.in(Language.EN));
    }
}
