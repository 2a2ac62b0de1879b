package kz.kenes.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;

/** Reads the tables that lie beside this class. Doubts about the print are in the column {@code note}. */
public final class PublishedFacts {

    /** Order 400 holds from the day of its signing. */
    public static final LocalDate REPUBLICAN_COUNCIL_FROM = LocalDate.of(2024, 8, 8);

    private static final String SEPARATOR = ";";

    private PublishedFacts() {}

    /** Parents stand before those that belong to them. */
    @Clause("ORG-01")
    public static List<PublishedInstitution> institutions() {
        return rows(
                "institutions.csv",
                cells -> new PublishedInstitution(
                        cells[0],
                        InstitutionKind.valueOf(cells[1]),
                        emptyToNull(cells[2]),
                        new LocalizedText(cells[3], cells[4], cells[5]),
                        cells[6].isEmpty() ? null : new LocalizedText(cells[6], cells[7], cells[8]),
                        aliases(cells[9])));
    }

    /** The 36 seats in the order of the annex, 21 of them by agreement. */
    @Clause({"CNL-16", "CNL-17", "CNL-19"})
    public static List<PublishedSeat> republicanSeats() {
        return rows(
                "republican_seats.csv",
                cells -> new PublishedSeat(
                        Integer.parseInt(cells[0]),
                        cells[1],
                        SeatRole.valueOf(cells[2]),
                        Boolean.parseBoolean(cells[3]),
                        new LocalizedText(cells[4], cells[5], cells[6])));
    }

    /** The tasks of the ОӘК and the ОӘБ, the subjects of the РОӘК and the directions of the ОӘБ, list by list. */
    @Clause({"CNL-08", "CNL-23", "CNL-40"})
    public static List<PublishedRemit> remits() {
        return rows(
                "remits.csv",
                cells -> new PublishedRemit(
                        RemitKind.valueOf(cells[0]),
                        Integer.parseInt(cells[1]),
                        new LocalizedText(cells[2], cells[3], cells[4])));
    }

    private static Set<String> aliases(String cell) {
        return Arrays.stream(cell.split(" / "))
                .filter(alias -> !alias.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String emptyToNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static <T> List<T> rows(String table, Function<String[], T> row) {
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(PublishedFacts.class.getResourceAsStream(table), UTF_8))) {
            return reader.lines()
                    .skip(1)
                    .map(line -> row.apply(line.split(SEPARATOR, -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(table, e);
        }
    }
}
