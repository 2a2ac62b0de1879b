package kz.kenes.plan.report.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.council.vocabulary.DecisionType;
import kz.kenes.council.vocabulary.MeetingKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * The decisions of a body in a year: by meeting, by responsible, by subject. Decisions are numbered through the book.
 *
 * @param yearName such as {@code 2025–2026}
 */
public record YearBookView(
        long bodyId,
        Localized body,
        Localized institution,
        int year,
        String yearName,
        List<BookMeeting> meetings,
        List<IndexLine> byResponsible,
        List<IndexLine> bySubject)
        implements Serializable {

    public int decisionCount() {
        return meetings.stream().mapToInt(one -> one.decisions().size()).sum();
    }

    /**
     * A meeting held.
     *
     * @param minutes number of the signed minutes, or null while they are not signed
     */
    public record BookMeeting(long id, LocalDate date, MeetingKind kind, Integer minutes, List<BookDecision> decisions)
            implements Serializable {

        /** The first and the last number of its decisions, or an empty text. */
        public String numbers() {
            if (decisions.isEmpty()) {
                return "";
            }
            int first = decisions.get(0).number();
            int last = decisions.get(decisions.size() - 1).number();
            return first == last ? String.valueOf(first) : first + "–" + last;
        }
    }

    /**
     * A decision.
     *
     * @param number within the book
     * @param ofMeeting number within the meeting, such as {@code 2.1}
     */
    public record BookDecision(
            int number,
            String ofMeeting,
            Localized text,
            DecisionType type,
            List<Localized> responsible,
            LocalDate due,
            String basis)
            implements Serializable {}

    /** A name or subject with the numbers of its decisions. */
    public record IndexLine(Localized name, List<Integer> numbers) implements Serializable {}
}
