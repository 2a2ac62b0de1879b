package kz.kenes.people;

import static kz.kenes.people.PeopleViolation.NAME_REQUIRED;
import static kz.kenes.shared.RuleViolation.require;

/**
 * A person's name as written in the documents.
 *
 * @param patronymic null or blank if the person has none
 */
public record PersonName(String surname, String givenName, String patronymic) {

    public PersonName {
        surname = tidy(surname);
        givenName = tidy(givenName);
        patronymic = tidy(patronymic);
        require(surname != null && givenName != null, NAME_REQUIRED);
    }

    private static String tidy(String part) {
        return part == null || part.isBlank() ? null : part.strip().replaceAll("\\s+", " ");
    }

    /** {@code Серікқызы Әлия Болатқызы}. */
    public String full() {
        return surname + " " + givenName + (patronymic == null ? "" : " " + patronymic);
    }

    /** {@code Ә. Б. Серікқызы}, with spaces that do not break. */
    public String brief() {
        return initial(givenName) + (patronymic == null ? "" : initial(patronymic)) + surname;
    }

    private static String initial(String part) {
        return part.substring(0, part.offsetByCodePoints(0, 1)) + ".\u00a0";
    }
}
