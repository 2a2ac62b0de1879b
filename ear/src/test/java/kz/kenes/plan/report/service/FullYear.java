package kz.kenes.plan.report.service;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.council.RemoteCouncil;
import kz.kenes.testing.TestRun;

/** The year of a body that met six times: 120 items put to the vote, 4,000 votes; written straight into the tables. */
final class FullYear {

    static final int MEETINGS = 6;
    static final int ITEMS = 20;
    static final int VOTES = 4_000;

    /** Far above what the sequences of Kenes reach in a test run, and below the next body's. */
    private static final long ROOM = 100_000;

    private final Connection tables;
    private final RemoteCouncil council;
    private final LocalDate first;
    private long id;

    private record Present(long line, long person) {}

    private FullYear(Connection tables, RemoteCouncil council, LocalDate first) {
        this.tables = tables;
        this.council = council;
        this.first = first;
        this.id = 5_000_000_000L + council.body * ROOM;
    }

    /** @param first the first day of the academic year */
    static void of(RemoteCouncil council, LocalDate first) throws SQLException {
        try (Connection tables = TestRun.tables()) {
            tables.setAutoCommit(false);
            new FullYear(tables, council, first).write();
            tables.commit();
            tables.setAutoCommit(true);
            run(tables, "analyze");
        }
    }

    private void write() throws SQLException {
        List<Long> seats = seats();
        int votes = 0;
        for (int m = 0; m < MEETINGS; m++) {
            LocalDate day = first.plusDays(30L * m + 9);
            long meeting = ++id;
            run(
                    tables,
                    "insert into meeting (id, version, body_id, kind, meeting_state, starts_at, meeting_date, place, agenda_changes,"
                            + " ballots_begun, ballots_open, record_frozen) values (?, 1, ?, 'ORDINARY', 'SIGNED', ?, ?, 'Зал', 0, 20, 0, true)",
                    meeting,
                    council.body,
                    day.atTime(10, 0),
                    day);
            List<Present> present = attend(meeting, day, seats);
            for (int i = 1; i <= ITEMS; i++) {
                int due = VOTES * (m * ITEMS + i) / (MEETINGS * ITEMS) - votes;
                item(meeting, day, i, present.subList(0, due));
                votes += due;
            }
        }
    }

    private List<Long> seats() throws SQLException {
        List<Long> seats = new ArrayList<>();
        try (PreparedStatement query = tables.prepareStatement(
                "select s.id from seat s join composition c on c.id = s.composition_id where c.body_id = ? order by s.id")) {
            query.setLong(1, council.body);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    seats.add(rows.getLong(1));
                }
            }
        }
        return seats;
    }

    private List<Present> attend(long meeting, LocalDate day, List<Long> seats) throws SQLException {
        List<Present> present = new ArrayList<>();
        for (int i = 0; i < seats.size(); i++) {
            Present member = new Present(++id, council.members.get(i).id());
            present.add(member);
            run(
                    tables,
                    "insert into attendance (id, version, meeting_id, seat_id, person_id, ordinal, seat_role, presence, arrived_at,"
                            + " arrived_remotely) values (?, 1, ?, ?, ?, ?, 'MEMBER', 'PRESENT', ?, false)",
                    member.line(),
                    meeting,
                    seats.get(i),
                    member.person(),
                    present.size(),
                    day.atTime(10, 0));
        }
        return present;
    }

    private void item(long meeting, LocalDate day, int ordinal, List<Present> voters) throws SQLException {
        long item = ++id;
        long ballot = ++id;
        run(
                tables,
                "insert into agenda_item (id, version, meeting_id, ordinal, title_kk, planned_minutes, being_voted, decision_count)"
                        + " values (?, 1, ?, ?, 'Мәселе', 10, false, 1)",
                item,
                meeting,
                ordinal);
        run(
                tables,
                "insert into ballot (id, version, agenda_item_id, question_kk, form, ballot_state, opened_at, opened_by_id, outcome)"
                        + " values (?, 1, ?, 'Бекітілсін бе?', 'OPEN', 'CLOSED', ?, ?, 'ADOPTED_BY_MAJORITY')",
                ballot,
                item,
                day.atTime(11, 0),
                council.secretary().id());
        run(
                tables,
                "insert into decision (id, version, ballot_id, agenda_item_id, ordinal, decision_type, text_kk, recorded_at)"
                        + " values (?, 1, ?, ?, 1, 'BINDING', 'Бекітілсін.', ?)",
                ++id,
                ballot,
                item,
                day.atTime(12, 0));
        for (Present voter : voters) {
            run(
                    tables,
                    "insert into vote (id, version, ballot_id, voter_id, attendance_id, choice, cast_at, receipt)"
                            + " values (?, 1, ?, ?, ?, 'FOR', ?, ?)",
                    ++id,
                    ballot,
                    voter.person(),
                    voter.line(),
                    day.atTime(11, 5),
                    "r" + id);
        }
    }

    private static void run(Connection tables, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = tables.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.execute();
        }
    }
}
