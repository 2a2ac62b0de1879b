package kz.kenes.people.service;

import static kz.kenes.people.vocabulary.Permission.MANAGE_ACCOUNTS;
import static kz.kenes.people.vocabulary.Permission.MANAGE_PEOPLE;
import static kz.kenes.people.vocabulary.Permission.READ_PEOPLE;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import kz.kenes.people.Employment;
import kz.kenes.people.PeopleViolation;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.people.Workplace;
import kz.kenes.people.api.DescribePerson;
import kz.kenes.people.api.Employ;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.people.api.PersonRow;
import kz.kenes.people.api.PersonView;
import kz.kenes.shared.Validity;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Keeps the register of persons. */
@Stateless
@UseCase
public class PeopleBean implements People {

    private static final int CHOICES = 20;

    @Inject
    private PersonRecords persons;

    @Inject
    private Workplaces workplaces;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @Query
    @RolesAllowed(READ_PEOPLE)
    public ListPage<PersonRow> list(ListQuery query) {
        return listed(query, PersonViews::row);
    }

    private <T> ListPage<T> listed(ListQuery query, BiFunction<Person, List<Employment>, T> shown) {
        LocalDate today = LocalDate.now(clock);
        ListPage<Person> page = persons.list(query, today);
        Map<Long, List<Employment>> works = persons.works(page.rows(), today);
        List<T> rows = new ArrayList<>();
        page.rows().forEach(person -> rows.add(shown.apply(person, works.getOrDefault(person.id(), List.of()))));
        return new ListPage<>(rows, page.total());
    }

    @Override
    @Query
    @RolesAllowed(READ_PEOPLE)
    public List<PersonChoice> find(String text) {
        return listed(ListQuery.first(CHOICES).searching(text), PersonViews::choice)
                .rows();
    }

    @Override
    @Query
    @RolesAllowed(READ_PEOPLE)
    public PersonView get(long personId) {
        Person person = persons.get(personId);
        Long account = caller.may(MANAGE_ACCOUNTS)
                ? persons.accountsOf(person).findFirst().orElse(null)
                : null;
        return PersonViews.person(
                person,
                persons.employments(person),
                PersonViews.holdings(persons.posts(person), persons.headships(person)),
                account);
    }

    @Override
    @RolesAllowed(MANAGE_PEOPLE)
    public long register(DescribePerson command) {
        Person person = new Person(name(command));
        describe(person, command);
        persons.add(person);
        return person.id();
    }

    @Override
    @RolesAllowed(MANAGE_PEOPLE)
    public void change(long personId, long version, DescribePerson command) {
        Person person = persons.get(personId);
        person.requireUnchangedSince(version);
        person.rename(name(command));
        describe(person, command);
    }

    private static PersonName name(DescribePerson command) {
        return new PersonName(command.surname(), command.givenName(), command.patronymic());
    }

    private void describe(Person person, DescribePerson command) {
        String email = Texts.tidy(command.email());
        if (email != null) {
            boolean free = persons.byEmail(email.toLowerCase(Locale.ROOT))
                    .map(owner -> owner == person)
                    .orElse(true);
            require(free, PeopleViolation.EMAIL_TAKEN, email);
        }
        person.reachBy(email, command.phone(), command.language());
        person.qualify(command.degree(), command.title());
    }

    @Override
    @RolesAllowed(MANAGE_PEOPLE)
    public long employ(Employ command) {
        if (command.to() != null) {
            require(
                    !command.to().isBefore(command.from()),
                    PeopleViolation.DATES_OUT_OF_ORDER,
                    command.from(),
                    command.to());
        }
        Workplace workplace =
                workplaces.find(command.institutionId(), command.unitId(), Texts.tidy(command.jobTitle()));
        Employment employment = persons.getToChange(command.personId())
                .employ(
                        workplace,
                        command.category(),
                        workplaces.position(command.positionId()),
                        new Validity(command.from(), command.to()));
        persons.add(employment);
        return employment.id();
    }

    @Override
    @RolesAllowed(MANAGE_PEOPLE)
    public void endEmployment(long employmentId, long version, LocalDate lastDay) {
        Employment employment = persons.employment(employmentId);
        employment.requireUnchangedSince(version);
        employment.endOn(lastDay);
    }
}
