package kz.kenes.people.intake.service;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them: {@code 01.09.2026}, {@code 1/9/2026}, {@code 2026-09-01}. */
public final class Days {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[./](\\d{1,2})[./](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private Days() {}

    /** Empty for what is no day. */
    public static Optional<LocalDate> read(String word) {
        Matcher dayFirst = DAY_FIRST.matcher(word);
        Matcher yearFirst = YEAR_FIRST.matcher(word);
        try {
            if (dayFirst.matches()) {
                return Optional.of(day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)));
            }
            if (yearFirst.matches()) {
                return Optional.of(day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3)));
            }
        } catch (DateTimeException impossible) {
            // The 31st of February is no date either.
        }
        return Optional.empty();
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
