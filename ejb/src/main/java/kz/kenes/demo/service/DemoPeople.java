package kz.kenes.demo.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import kz.kenes.demo.service.DemoTable.Row;
import kz.kenes.people.Account;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.people.Position;
import kz.kenes.people.Unit;
import kz.kenes.people.Workplace;
import kz.kenes.people.service.Passwords;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.people.vocabulary.UnitKind;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Validity;
import kz.kenes.shared.vocabulary.Language;

/** The university with its units, the invented persons and their accounts. */
@ApplicationScoped
class DemoPeople {

    static final String PASSWORD = "kenes-demo-2026";
    /** Since when the persons are what they are; before any meeting of the demonstration. */
    static final LocalDate SINCE = LocalDate.of(2024, 8, 8);

    private static final String GROUND = "Демо дерек";

    @Inject
    private DemoRecords records;

    @Inject
    private Passwords passwords;

    private String hash;

    Institution university() {
        Institution university = new Institution(
                InstitutionKind.UNIVERSITY,
                new LocalizedText(
                        "Мұхаметжан Тынышпайұлы атындағы ALT Университеті",
                        "ALT Университет имени Мухамеджана Тынышпаева",
                        "ALT University named after Mukhametzhan Tynyshpaiuly"));
        university.describe(
                university.kind(),
                university.name(),
                new LocalizedText("ALT", "ALT", "ALT"),
                Set.of("АЛТ Университеті"));
        return records.add(university);
    }

    /** Everyone who works at the university, by the name of the account. */
    Map<String, Person> staff(Institution university) {
        Map<String, Unit> units = units(university);
        Map<String, Position> positions = records.positions();
        Map<String, Person> staff = new HashMap<>();
        for (Row row : DemoTable.read("university_people.csv")) {
            Person person = person(row, EnumSet.of(Role.valueOf(row.get("roles")), Role.EMPLOYEE));
            Unit unit = units.get(row.get("unit"));
            person.employ(
                    new Workplace(university, unit, row.has("job_title") ? row.get("job_title") : null),
                    StaffCategory.valueOf(row.get("category")),
                    positions.get(row.get("position")),
                    Validity.from(SINCE));
            if (row.is("head")) {
                unit.appointHead(person, SINCE, GROUND);
            }
            staff.put(row.get("username"), person);
        }
        return staff;
    }

    private Map<String, Unit> units(Institution university) {
        Map<String, Unit> units = new HashMap<>();
        for (Row row : DemoTable.read("units.csv")) {
            Unit unit = new Unit(
                    university,
                    units.get(row.get("parent")),
                    UnitKind.valueOf(row.get("kind")),
                    LocalizedText.of(row.text("name")),
                    Validity.from(SINCE));
            units.put(row.get("key"), records.add(unit));
        }
        return units;
    }

    /** A person with an account of the same name. */
    Person person(Row row, Set<Role> roles) {
        String username = row.get("username");
        Person person =
                Person.invented(new PersonName(row.get("surname"), row.get("given_name"), row.get("patronymic")));
        person.reachBy(username + "@kenes.example", null, Language.KK);
        records.add(person);
        records.add(new Account(person, username, hash(), roles, false));
        return person;
    }

    /** Accounts that belong to nobody in the register; the program sees the bodies of the university. */
    void otherAccounts(Institution university) {
        records.add(new Account(null, "admin", hash(), Set.of(Role.ADMINISTRATOR), false));
        Account portal = new Account(null, "portal", hash(), Set.of(Role.SYSTEM), false);
        portal.give(Set.of(university));
        records.add(portal);
        Person outsider = Person.invented(new PersonName("Ахметова", "Лаура", "Серікқызы"));
        outsider.reachBy("certauditor@kenes.example", null, Language.KK);
        records.add(outsider);
        records.add(new Account(outsider, "certauditor", hash(), Set.of(Role.CERTIFICATION_AUDITOR), false));
    }

    /** Somebody who prepares the materials of the republican council and watches its decisions, without a seat in it. */
    void staffOfCentre(Institution centre) {
        Person expert = Person.invented(new PersonName("Омаров", "Ернар", "Асқарұлы"));
        expert.reachBy("centre@kenes.example", null, Language.KK);
        expert.employ(
                new Workplace(centre, null, "бас сарапшы"), StaffCategory.ADMINISTRATIVE, null, Validity.from(SINCE));
        records.add(expert);
        records.add(new Account(expert, "centre", hash(), EnumSet.of(Role.EMPLOYEE), false));
    }

    /** All accounts share one password, so it is hashed only once. */
    private String hash() {
        if (hash == null) {
            hash = passwords.hash(PASSWORD);
        }
        return hash;
    }
}
