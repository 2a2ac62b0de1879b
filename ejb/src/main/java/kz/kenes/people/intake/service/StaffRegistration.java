package kz.kenes.people.intake.service;

import static kz.kenes.people.PeopleViolation.DATES_OUT_OF_ORDER;
import static kz.kenes.people.intake.IntakeViolation.EMAIL_OF_OTHER;
import static kz.kenes.people.intake.vocabulary.StaffColumn.EMAIL;
import static kz.kenes.people.intake.vocabulary.StaffColumn.FIRST_DAY;
import static kz.kenes.people.intake.vocabulary.StaffColumn.GIVEN_NAME;
import static kz.kenes.people.intake.vocabulary.StaffColumn.JOB_TITLE;
import static kz.kenes.people.intake.vocabulary.StaffColumn.LAST_DAY;
import static kz.kenes.people.intake.vocabulary.StaffColumn.PATRONYMIC;
import static kz.kenes.people.intake.vocabulary.StaffColumn.PHONE;
import static kz.kenes.people.intake.vocabulary.StaffColumn.POSITION;
import static kz.kenes.people.intake.vocabulary.StaffColumn.SURNAME;
import static kz.kenes.people.intake.vocabulary.StaffColumn.UNIT;
import static kz.kenes.shared.RuleViolation.require;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.PeopleViolation;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.people.Workplace;
import kz.kenes.people.intake.api.ImportAction;
import kz.kenes.people.intake.vocabulary.StaffColumn;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.AcademicTitle;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.Validity;
import kz.kenes.shared.vocabulary.Language;

/**
 * Does with the domain what the lines say, one after the other. Whether it is stored afterwards or forgotten, the answers are the
 * same.
 */
final class StaffRegistration {

    private final Institution institution;
    private final Map<String, Person> known;
    private final Faults faults;
    private final Set<Person> fresh = new LinkedHashSet<>();
    private final Map<Person, Set<Employment>> works = new HashMap<>();

    /** @param known persons by their addresses */
    StaffRegistration(Institution institution, Map<String, Person> known, Faults faults) {
        this.institution = institution;
        this.known = new HashMap<>(known);
        this.faults = faults;
    }

    ImportAction take(StaffLine line) {
        try {
            Person person = known.get(line.word(EMAIL));
            if (person != null && !isCalled(person, line)) {
                faults.add(line.number(), EMAIL, line.word(EMAIL), EMAIL_OF_OTHER, person.fullName());
                return ImportAction.REFUSED;
            }
            boolean registers = person == null;
            if (registers) {
                person = register(line);
            }
            boolean corrects = !registers && correct(person, line);
            boolean employs = employ(person, line);
            if (registers) {
                return ImportAction.REGISTERS;
            }
            return corrects || employs ? ImportAction.CHANGES : ImportAction.KEEPS;
        } catch (RuleViolation refusal) {
            StaffColumn column = columnOf(refusal);
            faults.add(line.number(), column, Objects.requireNonNullElse(line.word(column), ""), refusal);
            return ImportAction.REFUSED;
        }
    }

    private static boolean isCalled(Person person, StaffLine line) {
        return person.name().surname().equalsIgnoreCase(line.word(SURNAME))
                && person.name().givenName().equalsIgnoreCase(line.word(GIVEN_NAME));
    }

    private Person register(StaffLine line) {
        Person person = new Person(new PersonName(line.word(SURNAME), line.word(GIVEN_NAME), line.word(PATRONYMIC)));
        person.reachBy(line.word(EMAIL), line.word(PHONE), Language.KK);
        person.qualify(line.degree(), line.title());
        fresh.add(person);
        known.put(person.email(), person);
        return person;
    }

    /** An empty cell takes nothing away. */
    private static boolean correct(Person person, StaffLine line) {
        String patronymic = line.word(PATRONYMIC);
        String phone = line.word(PHONE);
        boolean renames = patronymic != null && !patronymic.equals(person.name().patronymic());
        boolean rings = phone != null && !phone.equals(person.phone());
        if (renames) {
            person.rename(new PersonName(person.name().surname(), person.name().givenName(), patronymic));
        }
        if (rings) {
            person.reachBy(person.email(), phone, person.language());
        }
        AcademicDegree degree = line.degree() == null ? person.degree() : line.degree();
        AcademicTitle title = line.title() == null ? person.academicTitle() : line.title();
        boolean rises = degree != person.degree() || title != person.academicTitle();
        if (rises) {
            person.qualify(degree, title);
        }
        return renames || rings || rises;
    }

    private boolean employ(Person person, StaffLine line) {
        Optional<Employment> same =
                person.employments().stream().filter(work -> isSame(work, line)).findFirst();
        if (same.isEmpty()) {
            if (line.lastDay() != null) {
                require(!line.lastDay().isBefore(line.firstDay()), DATES_OUT_OF_ORDER, line.firstDay(), line.lastDay());
            }
            Employment work = person.employ(
                    new Workplace(institution, line.unit(), line.word(JOB_TITLE)),
                    line.category(),
                    line.position(),
                    new Validity(line.firstDay(), line.lastDay()));
            works.computeIfAbsent(person, none -> new LinkedHashSet<>()).add(work);
            return true;
        }
        Employment work = same.get();
        if (line.lastDay() == null || line.lastDay().equals(work.validity().validTo())) {
            return false;
        }
        work.endOn(line.lastDay());
        return true;
    }

    private boolean isSame(Employment work, StaffLine line) {
        return work.institution() == institution
                && work.unit() == line.unit()
                && work.category() == line.category()
                && work.position() == line.position()
                && Objects.equals(work.jobTitle(), line.word(JOB_TITLE))
                && work.validity().validFrom().equals(line.firstDay());
    }

    private static StaffColumn columnOf(RuleViolation refusal) {
        if (!(refusal.violation() instanceof PeopleViolation violation)) {
            return SURNAME;
        }
        return switch (violation) {
            case POSITION_REQUIRED, POSITION_OF_OTHER_CATEGORY, POSITION_NOT_IN_FORCE -> POSITION;
            case UNIT_NOT_IN_FORCE, UNIT_OF_OTHER_INSTITUTION -> UNIT;
            case EMAIL_MALFORMED, EMAIL_TAKEN -> EMAIL;
            case EMPLOYED_THERE_ALREADY, INSTITUTION_CLOSED -> FIRST_DAY;
            case DATES_OUT_OF_ORDER, EMPLOYMENT_ENDED -> LAST_DAY;
            default -> SURNAME;
        };
    }

    /** Persons who were not in the register. */
    Set<Person> fresh() {
        return fresh;
    }

    /** New work, by person. */
    Map<Person, Set<Employment>> works() {
        return works;
    }
}
