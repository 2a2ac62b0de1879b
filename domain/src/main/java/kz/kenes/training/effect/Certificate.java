package kz.kenes.training.effect;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.effect.EffectViolation.CERTIFICATE_INCOMPLETE;
import static kz.kenes.training.effect.EffectViolation.CERTIFICATE_OF_OTHER;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;

/** The certificate of a course as a file, with the number and the name that are written on it. */
@Embeddable
public class Certificate implements Serializable {

    @Column(name = "certificate_number")
    private String number;

    @Column(name = "certificate_holder")
    private String holder;

    @Column(name = "certificate_file_id")
    private Long file;

    protected Certificate() {}

    /**
     * @param holder the name as it is written on the certificate
     * @param file id of the kept file
     */
    @Clause("TRN-05")
    public Certificate(String number, String holder, Long file) {
        require(said(number) != null && said(holder) != null && file != null, CERTIFICATE_INCOMPLETE);
        this.number = said(number);
        this.holder = said(holder);
        this.file = file;
    }

    private static String said(String text) {
        return AfterCourse.said(text);
    }

    /**
     * Refuses the certificate of another person: one on which another name is written, or a file that somebody else has proved a
     * course with. A name in letters of another alphabet is not compared.
     *
     * @param known whoever has brought the same file before
     */
    @Clause({"TRN-05", "TRN-27"})
    void requireOf(Person person, Collection<Person> known) {
        boolean own = known.stream().allMatch(other -> other == person);
        require(own && names(person), CERTIFICATE_OF_OTHER, person.fullName());
    }

    private boolean names(Person person) {
        if (holder.chars()
                .noneMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.CYRILLIC)) {
            return true;
        }
        List<String> written = words(holder);
        List<String> name = words(person.fullName());
        String given = name.get(1);
        return written.contains(name.get(0))
                && written.stream().anyMatch(word -> word.equals(given) || word.equals(given.substring(0, 1)));
    }

    /** In capital letters, without points and commas. */
    private static List<String> words(String text) {
        return List.of(text.toUpperCase(Locale.ROOT)
                .replace('Ё', 'Е')
                .replaceAll("[.,]", " ")
                .strip()
                .split("\\s+"));
    }

    public String number() {
        return number;
    }

    /** The name as it is written on it. */
    public String holder() {
        return holder;
    }

    /** Id of the kept file. */
    public Long file() {
        return file;
    }
}
