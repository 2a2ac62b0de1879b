package kz.kenes.council.paper.service;

import java.time.Instant;
import java.util.List;

/** Everything that a list of attendance says. */
public record AttendanceData(
        MeetingData meeting, List<SeatData> seats, List<String> guests, String secretary, Instant madeAt) {

    public AttendanceData {
        seats = List.copyOf(seats);
        guests = List.copyOf(guests);
    }
}
