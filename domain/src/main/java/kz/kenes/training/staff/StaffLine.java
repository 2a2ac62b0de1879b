package kz.kenes.training.staff;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import kz.kenes.people.Employment;
import kz.kenes.people.PersonName;
import kz.kenes.people.vocabulary.AcademicDegree;
import kz.kenes.people.vocabulary.AcademicTitle;
import kz.kenes.people.vocabulary.StaffCategory;
import kz.kenes.shared.Clause;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.LocalizedText;
import kz.kenes.training.TrainingRecord;
import kz.kenes.training.TrainingRequirement;

/** An employee of a unit as a form of the composition of staff tells of them on a day. It does not change with the person. */
@Entity
@Table(name = "staff_submission_line")
public class StaffLine extends DomainEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submission_id")
    private StaffSubmission submission;

    private int ordinal;

    @Column(name = "person_id")
    private long personId;

    private String surname;

    @Column(name = "given_name")
    private String givenName;

    private String patronymic;

    private String email;

    @Enumerated(EnumType.STRING)
    private StaffCategory category;

    @Embedded
    @AttributeOverride(name = "kk", column = @Column(name = "position_kk"))
    @AttributeOverride(name = "ru", column = @Column(name = "position_ru"))
    @AttributeOverride(name = "en", column = @Column(name = "position_en"))
    private LocalizedText position;

    @Column(name = "job_title")
    private String jobTitle;

    @Column(name = "employed_from")
    private LocalDate since;

    @Enumerated(EnumType.STRING)
    private AcademicDegree degree;

    @Enumerated(EnumType.STRING)
    @Column(name = "academic_title")
    private AcademicTitle title;

    @Column(name = "last_training")
    private String lastTraining;

    @Column(name = "last_provider")
    private String lastProvider;

    @Column(name = "last_hours")
    private Integer lastHours;

    @Column(name = "last_ended_on")
    private LocalDate lastEndedOn;

    @Column(name = "last_proof")
    private String lastProof;

    @Column(name = "in_term")
    private boolean inTerm;

    protected StaffLine() {}

    /**
     * @param last the last training of the person, or null
     * @param requirement what is entered for the category, or null
     */
    @Clause("TRN-21")
    public StaffLine(Employment work, TrainingRecord last, TrainingRequirement requirement, LocalDate today) {
        this.personId = work.person().id() == null ? 0 : work.person().id();
        PersonName name = work.person().name();
        this.surname = name.surname();
        this.givenName = name.givenName();
        this.patronymic = name.patronymic();
        this.email = work.person().email();
        this.category = work.category();
        this.position = work.position() == null ? null : work.position().name();
        this.jobTitle = work.jobTitle();
        this.since = work.validity().validFrom();
        this.degree = work.person().degree();
        this.title = work.person().academicTitle();
        if (last != null) {
            this.lastTraining = last.title();
            this.lastProvider = last.provider();
            this.lastHours = last.hours();
            this.lastEndedOn = last.endedOn();
            this.lastProof = last.document();
        }
        this.inTerm = isInTerm(last, requirement, today);
    }

    /** Trained, and the next training is not due this year. */
    private static boolean isInTerm(TrainingRecord last, TrainingRequirement requirement, LocalDate today) {
        return last != null
                && (requirement == null
                        || requirement.dueYear(last.endedOn().getYear(), today.getYear()) > today.getYear());
    }

    void belongTo(StaffSubmission whole, int place) {
        submission = whole;
        ordinal = place;
    }

    /** Its place in the submission, from 1. */
    int ordinal() {
        return ordinal;
    }

    public long personId() {
        return personId;
    }

    public PersonName name() {
        return new PersonName(surname, givenName, patronymic);
    }

    /** Null if none was known. */
    public String email() {
        return email;
    }

    public StaffCategory category() {
        return category;
    }

    /** What the person is by the catalogue of positions, else at work. */
    public Optional<LocalizedText> position() {
        return position == null && jobTitle != null
                ? Optional.of(new LocalizedText(jobTitle, null, null))
                : Optional.ofNullable(position);
    }

    /** By the catalogue, or null. */
    public LocalizedText cataloguePosition() {
        return position;
    }

    /** What the catalogue does not say, or null. */
    public String jobTitle() {
        return jobTitle;
    }

    /** First day of the work. */
    public LocalDate since() {
        return since;
    }

    /** Or null. */
    public AcademicDegree degree() {
        return degree;
    }

    /** Or null. */
    public AcademicTitle title() {
        return title;
    }

    /** Title of the last training; null for whoever was never trained, as all that follows. */
    public String lastTraining() {
        return lastTraining;
    }

    public String lastProvider() {
        return lastProvider;
    }

    public Integer lastHours() {
        return lastHours;
    }

    public LocalDate lastEndedOn() {
        return lastEndedOn;
    }

    /** Number and date of the certificate. */
    public String lastProof() {
        return lastProof;
    }

    /** True if the next training is not due yet. */
    public boolean isInTerm() {
        return inTerm;
    }
}
