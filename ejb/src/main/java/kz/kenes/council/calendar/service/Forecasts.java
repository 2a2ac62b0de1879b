package kz.kenes.council.calendar.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Seat;
import kz.kenes.council.calendar.Answer;
import kz.kenes.council.calendar.Expectation;
import kz.kenes.council.calendar.QuorumForecast;
import kz.kenes.council.calendar.api.ForecastView;
import kz.kenes.council.calendar.api.MemberAnswer;
import kz.kenes.council.calendar.vocabulary.AnswerChoice;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.people.Person;
import kz.kenes.regulation.EditionRules;
import kz.kenes.shared.Clause;

/** Brings together who sits in a meeting, what they answered and how often they came. */
@Dependent
class Forecasts {

    @Inject
    private AnswerRecords records;

    /** Everybody who holds a seat on the day of the meeting, each once, in the order of the seats; two statements. */
    List<MemberAnswer> members(Meeting meeting) {
        Map<Long, Person> holders = new LinkedHashMap<>();
        for (Seat seat : meeting.body().seatsOn(meeting.date())) {
            seat.holderOn(meeting.date()).ifPresent(person -> holders.put(person.id(), person));
        }
        Map<Long, Answer> answers = new HashMap<>();
        records.of(meeting).forEach(answer -> answers.put(answer.person().id(), answer));
        Map<Long, int[]> habits = records.habits(meeting, holders.keySet());
        boolean remoteCounts = meeting.edition().rules().remoteCounts();
        List<MemberAnswer> members = new ArrayList<>();
        holders.forEach((id, person) -> {
            Answer answer = answers.get(id);
            int[] habit = habits.getOrDefault(id, new int[2]);
            AnswerChoice choice = answer == null ? null : answer.choice();
            members.add(new MemberAnswer(
                    id,
                    person.fullName(),
                    choice,
                    answer == null ? null : answer.reason(),
                    answer == null ? null : answer.answeredAt(),
                    habit[0],
                    habit[1],
                    new Expectation(choice, habit[0], habit[1]).likelihood(remoteCounts)));
        });
        return members;
    }

    @Clause({"MTG-10", "MTG-11", "MTG-12"})
    static ForecastView forecast(Meeting meeting, List<MemberAnswer> members) {
        EditionRules rules = meeting.edition().rules();
        int seats = meeting.body().seatsOn(meeting.date()).size();
        QuorumForecast forecast = QuorumForecast.of(
                rules,
                seats,
                members.stream()
                        .map(one -> new Expectation(one.choice(), one.held(), one.attended()))
                        .toList());
        return new ForecastView(
                seats,
                forecast.needed(),
                forecast.expected(),
                forecast.probability(),
                count(members, AnswerChoice.YES),
                count(members, AnswerChoice.REMOTE),
                count(members, AnswerChoice.NO),
                count(members, null),
                rules.remoteCounts());
    }

    private static int count(List<MemberAnswer> members, AnswerChoice choice) {
        return (int) members.stream().filter(one -> one.choice() == choice).count();
    }
}
