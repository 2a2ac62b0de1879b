package kz.kenes.training.effect;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.effect.EffectViolation.CERTIFICATE_INCOMPLETE;
import static kz.kenes.training.effect.EffectViolation.CERTIFICATE_OF_OTHER;
import static kz.kenes.training.effect.EffectViolation.CERTIFICATE_UNNAMED;

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

    /** Null where nothing had to be confirmed. */
    @Column(name = "certificate_confirmed")
    private Boolean confirmed;

    protected Certificate() {}

    /**
     * @param holder the name as it is written on the certificate
     * @param file id of the kept file
     * @param confirmed true if the employee says that it is the own one although the name was not found in it
     */
    @Clause("TRN-05")
    public Certificate(String number, String holder, Long file, boolean confirmed) {
        require(said(number) != null && said(holder) != null && file != null, CERTIFICATE_INCOMPLETE);
        this.number = said(number);
        this.holder = said(holder);
        this.file = file;
        this.confirmed = confirmed;
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

    /**
     * Where the words of the file can be read and do not name the person, the employee has to confirm that it is the own one. That it was
     * confirmed is remembered only where it was needed.
     */
    @Clause({"TRN-05", "TRN-27"})
    void requireNamed(Person person, CertificateWords read) {
        boolean doubtful = read.isReadable() && !read.name(person);
        require(!doubtful || Boolean.TRUE.equals(confirmed), CERTIFICATE_UNNAMED, person.fullName());
        confirmed = doubtful ? Boolean.TRUE : null;
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

    /** True if the name was not found in the words of the file and the employee has confirmed the certificate. */
    public boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }

    /** Id of the kept file. */
    public Long file() {
        return file;
    }
}
