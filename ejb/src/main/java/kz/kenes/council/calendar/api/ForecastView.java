package kz.kenes.council.calendar.api;

import java.io.Serializable;

/**
 * How likely a meeting is to reach its quorum.
 *
 * @param members seats that count
 * @param needed the smallest number present that makes the quorum
 * @param expected how many are to be expected on average
 * @param probability from 0 to 1
 * @param coming members who will come to the place
 * @param remote members who will join from afar
 * @param declined members who will not come
 * @param silent members who have not answered
 * @param remoteCounts the edition counts those who join from afar
 */
public record ForecastView(
        int members,
        int needed,
        double expected,
        double probability,
        int coming,
        int remote,
        int declined,
        int silent,
        boolean remoteCounts)
        implements Serializable {}
