package kz.kenes.council.meeting.live.service;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kz.kenes.council.meeting.live.Contribution;
import kz.kenes.council.meeting.live.Speech;
import kz.kenes.council.voting.BallotPaper;
import kz.kenes.council.voting.Vote;
import kz.kenes.shared.DomainEntity;

/**
 * What those on the roll have done with an item and a vote.
 *
 * @param votes in the order of the roll
 * @param papers of a secret vote
 * @param speeches wishes to speak too, in their order
 * @param contributions the earliest first
 */
record Deeds(List<Vote> votes, List<BallotPaper> papers, List<Speech> speeches, List<Contribution> contributions) {

    static final Deeds NONE = new Deeds(List.of(), List.of(), List.of(), List.of());

    /** @param rows as {@link LiveRecords#deeds} finds them: who holds two seats comes twice */
    static Deeds of(List<Object[]> rows) {
        return new Deeds(
                column(rows, 0, Vote.class, comparing(vote -> vote.attendance().ordinal())),
                column(rows, 2, BallotPaper.class, comparing(DomainEntity::id)),
                column(rows, 3, Speech.class, comparing(Speech::place).thenComparing(DomainEntity::id)),
                column(
                        rows,
                        4,
                        Contribution.class,
                        comparing(Contribution::sentAt).thenComparing(DomainEntity::id)));
    }

    private static <T> List<T> column(List<Object[]> rows, int column, Class<T> type, Comparator<T> order) {
        return rows.stream()
                .map(row -> row[column])
                .filter(Objects::nonNull)
                .distinct()
                .map(type::cast)
                .sorted(order)
                .toList();
    }
}
