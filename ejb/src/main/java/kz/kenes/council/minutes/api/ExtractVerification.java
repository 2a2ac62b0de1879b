package kz.kenes.council.minutes.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/**
 * What the verification page shows.
 *
 * @param current the minutes have not been replaced by a corrected version since
 * @param papers the issued papers with their hashes
 */
public record ExtractVerification(
        int number,
        LocalDate issuedOn,
        Localized body,
        Localized institution,
        int minutesNumber,
        LocalDate minutesDate,
        List<String> decisions,
        boolean current,
        List<IssuedPaper> papers)
        implements Serializable {}
