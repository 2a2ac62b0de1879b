package kz.kenes.training;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.Flyway;

/**
 * A PostgreSQL with two universities: one with 40,000 employees in 400 units, and one with 4,000 in 40. Each employee has a plan with
 * twelve trainings, and two trainings behind.
 */
final class LargeUniversity implements AutoCloseable {

    static final int YEAR = 2026;
    static final long LARGE = 1;
    static final long SMALL = 2;
    private static final int STAFF_OF_UNIT = 100;
    private static final int UNITS_OF_INSTITUTE = 20;
    /** Ids of one kind in one university lie in a range of their own. */
    private static final long RANGE = 10_000_000;

    private static final int ITEMS = 12;

    private final EmbeddedPostgres postgres;

    LargeUniversity() {
        try {
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("shared_buffers", "256MB")
                    .start();
            Flyway.configure()
                    .dataSource(url(), user(), "")
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
            try (Connection connection = connection();
                    Statement statement = connection.createStatement()) {
                fill(statement, LARGE, 400);
                fill(statement, SMALL, 40);
                statement.execute("vacuum analyze");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String url() {
        return postgres.getJdbcUrl("postgres", "postgres").replaceAll("\\?.*", "");
    }

    static String user() {
        return "postgres";
    }

    Connection connection() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    private static long base(long university) {
        return university * 10 * RANGE;
    }

    /** Of the HR service of the university. */
    static long hrPerson(long university) {
        return base(university) + 1;
    }

    static long consolidated(long university) {
        return base(university) + RANGE;
    }

    /** The schedule of its first unit. */
    static long schedule(long university) {
        return base(university) + 3 * RANGE + 1;
    }

    /** The first unit that is no institute. */
    static long unit(long university) {
        return base(university) + 4 * RANGE + 1;
    }

    private static void fill(Statement sql, long university, int units) throws SQLException {
        int institutes = units / UNITS_OF_INSTITUTE;
        int staff = units * STAFF_OF_UNIT;
        long b = base(university);
        long upper = b + 2 * RANGE;
        long lower = b + 4 * RANGE;
        long schedules = b + 3 * RANGE;
        long plans = b + 5 * RANGE;
        long items = b + 6 * RANGE;
        long shares = b + 7 * RANGE;
        long records = b + 8 * RANGE;
        long works = b + 9 * RANGE;
        String name = "'Университет " + university + "'";
        run(
                sql,
                "insert into institution (id, version, kind, name_kk, search_text, sort_key) values (%d, 1, 'UNIVERSITY', %s, %s, '%d')",
                university,
                name,
                name,
                university);
        run(
                sql,
                "insert into person (id, version, surname, given_name, language, demo, search_text, sort_key, email, degree)"
                        + " select %d + g, 1, 'Тегі' || g, 'Аты', 'KK', false, 'тегі' || g, lpad((g * 7919 %% 1000003)::text, 8, '0'),"
                        + " 'p' || %d || '.' || g || '@example.kz', case g %% 4 when 0 then 'PHD' end from generate_series(1, %d) g",
                b,
                university,
                staff);
        run(
                sql,
                "insert into unit (id, version, institution_id, kind, name_kk, sort_key, valid_from)"
                        + " select %d + g, 1, %d, 'INSTITUTE', 'Институт ' || g, lpad(g::text, 6, '0'), date '2020-01-01'"
                        + " from generate_series(1, %d) g",
                upper,
                university,
                institutes);
        run(
                sql,
                "insert into unit (id, version, institution_id, kind, name_kk, sort_key, valid_from)"
                        + " select %d + g, 1, %d, 'CHAIR', 'Кафедра ' || g, lpad(g::text, 6, '0'), date '2020-01-01'"
                        + " from generate_series(1, %d) g",
                lower,
                university,
                units);
        run(
                sql,
                "insert into unit_placement (id, version, unit_id, parent_id, valid_from) select id, 1, id, null, valid_from from unit"
                        + " where institution_id = %d and kind = 'INSTITUTE'",
                university);
        run(
                sql,
                "insert into unit_placement (id, version, unit_id, parent_id, valid_from) select id, 1, id, %d + 1 + (id - %d - 1) / %d,"
                        + " valid_from from unit where institution_id = %d and kind = 'CHAIR'",
                upper,
                lower,
                UNITS_OF_INSTITUTE,
                university);
        run(
                sql,
                "insert into unit_head (id, version, unit_id, person_id, valid_from) select %d + g, 1, %d + g, %d + 1 + (g - 1) * %d,"
                        + " date '2020-01-01' from generate_series(1, %d) g",
                lower,
                lower,
                b,
                STAFF_OF_UNIT,
                units);
        run(
                sql,
                "insert into employment (id, version, person_id, institution_id, unit_id, category, job_title, valid_from)"
                        + " select %d + g, 1, %d + g, %d, %d + 1 + (g - 1) / %d, case when g %% 5 = 0 then 'SUPPORT' else 'TEACHING' end,"
                        + " 'қызметкер', date '2021-09-01' from generate_series(1, %d) g",
                works,
                b,
                university,
                lower,
                STAFF_OF_UNIT,
                staff);
        run(
                sql,
                "insert into training_requirement (id, version, institution_id, category, least_hours, every_years, ground)"
                        + " values (%d, 1, %d, 'TEACHING', 72, 3, 'Қағида'), (%d, 1, %d, 'SUPPORT', 36, 5, 'Қағида')",
                b + 3,
                university,
                b + 4,
                university);
        run(
                sql,
                "insert into consolidated_schedule (id, version, institution_id, training_year, schedule_state, budget_limit,"
                        + " budget_ground, university_pays) values (%d, 1, %d, %d, 'DRAFT', 1000000000, '№ 1', true)",
                b + RANGE,
                university,
                YEAR);
        run(
                sql,
                "insert into institute_training_schedule (id, version, institution_id, unit_id, training_year, schedule_state,"
                        + " signed_by_id, signed_at, consolidated_id) select %d + g, 1, %d, %d + g, %d, 'CONSOLIDATED', %d, now(), %d"
                        + " from generate_series(1, %d) g",
                upper,
                university,
                upper,
                YEAR,
                b + 1,
                b + RANGE,
                institutes);
        run(
                sql,
                "insert into unit_training_schedule (id, version, institution_id, unit_id, upper_unit_id, training_year, schedule_state,"
                        + " keeper_id, drafted_by_id, drafted_at, minutes_number, minutes_date, approved_by_id, approved_at,"
                        + " institute_schedule_id) select %d + g, 1, %d, %d + g, %d + 1 + (g - 1) / %d, %d, 'UNIT_APPROVED',"
                        + " %d + 2 + (g - 1) * %d, %d + 1 + (g - 1) * %d, now(), '5', date '2026-01-14', %d + 1 + (g - 1) * %d, now(),"
                        + " %d + 1 + (g - 1) / %d from generate_series(1, %d) g",
                schedules,
                university,
                lower,
                upper,
                UNITS_OF_INSTITUTE,
                YEAR,
                b,
                STAFF_OF_UNIT,
                b,
                STAFF_OF_UNIT,
                b,
                STAFF_OF_UNIT,
                upper,
                UNITS_OF_INSTITUTE,
                units);
        run(
                sql,
                "insert into training_plan (id, version, institution_id, unit_id, person_id, category, training_year, plan_state,"
                        + " handed_in_at, schedule_id) select %d + g, 1, %d, %d + 1 + (g - 1) / %d, %d + g, 'TEACHING', %d, 'INCLUDED',"
                        + " now(), %d + 1 + (g - 1) / %d from generate_series(1, %d) g",
                plans,
                university,
                lower,
                STAFF_OF_UNIT,
                b,
                YEAR,
                schedules,
                STAFF_OF_UNIT,
                staff);
        run(
                sql,
                "insert into training_item (id, version, plan_id, training_area, training_form, training_purpose, title, provider, hours,"
                        + " starts_on, ends_on, cost, item_state) select %d + (g - 1) * %d + m, 1, %d + g, 'TECHNICAL_MEANS', 'PROGRAMME',"
                        + " 'MODERN_TECHNOLOGY', 'Оқу ' || m, 'ҚазҰУ', 36, make_date(%d, m, 1 + g %% 10), make_date(%d, m, 5 + g %% 10),"
                        + " 50000, 'PLANNED' from generate_series(1, %d) g, generate_series(1, %d) m",
                items,
                ITEMS,
                plans,
                YEAR,
                YEAR,
                staff,
                ITEMS);
        run(
                sql,
                "insert into training_funding (id, version, item_id, funding_source, amount, contract, specification)"
                        + " select %d + id - %d, 1, id, case id %% 3 when 0 then 'EMPLOYEE_OWN' else 'UNIVERSITY_BUDGET' end, 50000, '№ 1',"
                        + " 'ТС' from training_item where id > %d and id <= %d",
                shares,
                items,
                items,
                items + (long) staff * ITEMS);
        run(
                sql,
                "insert into training_record (id, version, person_id, title, provider, hours, ended_on, proof) select %d + (g - 1) * 2 + m,"
                        + " 1, %d + g, 'Оқу', 'ҚазҰУ', 72, date '2026-01-10' - (g %% 1500) - m * 400, '№ 1'"
                        + " from generate_series(1, %d) g, generate_series(1, 2) m",
                records,
                b,
                staff);
        run(
                sql,
                "insert into training_paper (id, version, institution_id, unit_id, form, title, made_on, closed_on, kept_until, source_id)"
                        + " select id * 10 + y, 1, institution_id, unit_id, 'TRAINING_SCHEDULE', (2010 + y)::text, make_date(2010 + y, 1, 5),"
                        + " make_date(2010 + y, 12, 31), make_date(2015 + y, 12, 31), id * 10 + y from unit_training_schedule,"
                        + " generate_series(0, 9) y where institution_id = %d",
                university);
    }

    private static void run(Statement sql, String text, Object... values) throws SQLException {
        sql.execute(text.formatted(values));
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }
}
