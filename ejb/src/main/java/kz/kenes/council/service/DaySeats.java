package kz.kenes.council.service;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.kenes.council.Seat;
import kz.kenes.council.vocabulary.SeatRole;

/** The seats of a body that count on a day, in their order, as they were read with their holders. */
public record DaySeats(List<Seat> seats, LocalDate day) {

    /** In which roles a person sits; none for null. */
    public Set<SeatRole> rolesOf(Long person) {
        Set<SeatRole> roles = EnumSet.noneOf(SeatRole.class);
        for (Seat seat : seats) {
            seat.holderOn(day).filter(holder -> holder.id().equals(person)).ifPresent(holder -> roles.add(seat.role()));
        }
        return roles;
    }
}
