package kz.kenes.people;

import static kz.kenes.people.PeopleViolation.EMAIL_MALFORMED;
import static kz.kenes.people.PeopleViolation.EMPLOYED_THERE_ALREADY;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.AcademicTitle;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.AlphabetOrder;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.Validity;
import kz.kenes.shared.vocabulary.Language;

/** A person: an employee, a member of a body, a guest. Works somewhere by dated employments. */
@Entity
@Table(name = "person")
public class Person extends DomainEntity {

    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+");

    private String surname;

    @Column(name = "given_name")
    private String givenName;

    private String patronymic;
    private String email;
    private String phone;

    @Enumerated(EnumType.STRING)
    private Language language;

    private boolean demo;

    @Enumerated(EnumType.STRING)
    private AcademicDegree degree;

    @Enumerated(EnumType.STRING)
    @Column(name = "academic_title")
    private AcademicTitle academicTitle;

    @Column(name = "search_text")
    private String searchText;

    @Column(name = "sort_key")
    private String sortKey;

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL)
    @OrderBy("validity.validFrom")
    private List<Employment> employments = new ArrayList<>();

    protected Person() {}

    public Person(PersonName name) {
        this.language = Language.KK;
        rename(name);
    }

    /** An invented person of the demonstration data, marked as such on every page. */
    public static Person invented(PersonName name) {
        Person person = new Person(name);
        person.demo = true;
        return person;
    }

    public void rename(PersonName name) {
        this.surname = name.surname();
        this.givenName = name.givenName();
        this.patronymic = name.patronymic();
        this.sortKey = AlphabetOrder.key(name.full());
        this.searchText = searchable();
    }

    /**
     * Says how the person is reached.
     *
     * @param email unique among persons, or null
     * @param phone as the person gives it, or null
     * @param language of letters to the person
     */
    public void reachBy(String email, String phone, Language language) {
        String address = email == null || email.isBlank() ? null : email.strip().toLowerCase(Locale.ROOT);
        require(address == null || isAddress(address), EMAIL_MALFORMED, String.valueOf(address));
        this.email = address;
        this.phone = phone == null || phone.isBlank() ? null : phone.strip();
        this.language = Objects.requireNonNull(language);
        this.searchText = searchable();
    }

    /**
     * Says what the person has achieved in science.
     *
     * @param degree the highest, or null
     * @param title or null
     */
    @Clause("TRN-21")
    public void qualify(AcademicDegree degree, AcademicTitle title) {
        this.degree = degree;
        this.academicTitle = title;
    }

    /** Whether the text has the form of one e-mail address. */
    public static boolean isAddress(String text) {
        return EMAIL.matcher(text).matches();
    }

    private String searchable() {
        return (fullName() + (email == null ? "" : " " + email)).toLowerCase(Locale.ROOT);
    }

    /**
     * Employs the person.
     *
     * @param position from the catalogue; null only for service staff and outside universities
     */
    @Clause({"ORG-11", "ORG-12"})
    public Employment employ(Workplace workplace, StaffCategory category, Position position, Validity validity) {
        Employment employment = new Employment(this, workplace, category, position, validity);
        Optional<Employment> same = employments.stream()
                .filter(other ->
                        other.isSameWorkAs(employment) && other.validity().overlaps(employment.validity()))
                .findFirst();
        require(same.isEmpty(), EMPLOYED_THERE_ALREADY, fullName());
        employments.add(employment);
        return employment;
    }

    /** {@code Серікқызы Әлия Болатқызы}. */
    public String fullName() {
        return name().full();
    }

    /** {@code Ә. Б. Серікқызы}. */
    public String shortName() {
        return name().brief();
    }

    public PersonName name() {
        return new PersonName(surname, givenName, patronymic);
    }

    /** In lower case, or null. */
    public String email() {
        return email;
    }

    public String phone() {
        return phone;
    }

    public Language language() {
        return language;
    }

    /** The highest academic degree, or null. */
    public AcademicDegree degree() {
        return degree;
    }

    /** Null for most. */
    public AcademicTitle academicTitle() {
        return academicTitle;
    }

    /** True for an invented person of the demonstration data. */
    public boolean isDemo() {
        return demo;
    }

    /** The earliest first. */
    public List<Employment> employments() {
        return List.copyOf(employments);
    }

    public List<Employment> employmentsOn(LocalDate day) {
        return employments.stream().filter(e -> e.validity().includes(day)).toList();
    }
}
