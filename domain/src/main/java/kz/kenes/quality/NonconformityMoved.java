package kz.kenes.quality;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.quality.vocabulary.NonconformityAct;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Event: something happened to a nonconformity that others should know (QUA-06 to QUA-09).
 *
 * @param number in the journal of its year, such as {@code 3/2026}
 * @param text what it is about, or what is to be done
 * @param due the term, or null
 * @param persons ids of those who should know
 * @param words cause, result or remark, or null
 */
public record NonconformityMoved(
        long nonconformity,
        NonconformityAct act,
        String number,
        Localized unit,
        String text,
        LocalDate due,
        List<Long> persons,
        String words) {}
