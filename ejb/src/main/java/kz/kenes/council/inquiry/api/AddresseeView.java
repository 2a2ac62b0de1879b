package kz.kenes.council.inquiry.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.inquiry.vocabulary.AddresseeState;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Who is asked, and what came back.
 *
 * @param answers those that the caller may read, the earliest first; an addressee reads its own only
 * @param mayAnswer the caller may answer for it now
 * @param mayJudge the caller may accept the answer or ask again now
 */
public record AddresseeView(
        long id,
        long version,
        Localized name,
        AddresseeState state,
        LocalDate due,
        boolean overdue,
        List<AnswerView> answers,
        boolean mayAnswer,
        boolean mayJudge)
        implements Serializable {}
