package kz.kenes.council.group;

import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Person;
import kz.kenes.shared.LocalizedText;

/**
 * What a working group is formed for, and of whom.
 *
 * @param ground number, date and title of the decision by which it is formed
 * @param due last day of its work
 * @param members beside the leader and the secretary
 */
public record GroupPlan(
        LocalizedText topic, String ground, LocalDate due, Person leader, Person secretary, List<Person> members) {}
