package kz.kenes.training;

import static kz.kenes.shared.RuleViolation.require;
import static kz.kenes.training.FundingShare.said;
import static kz.kenes.training.TrainingViolation.MINUTES_INCOMPLETE;
import static kz.kenes.training.TrainingViolation.MINUTES_IN_FUTURE;
import static kz.kenes.training.TrainingViolation.MINUTES_NOT_SIGNED;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.council.minutes.Minutes;
import kz.kenes.shared.Clause;

/** The signed minutes of the meeting at which a unit discussed its schedule: of a body in Kenes, or as a file. */
@Embeddable
public class UnitMinutes implements Serializable {

    @Column(name = "minutes_id")
    private Long minutes;

    @Column(name = "minutes_number")
    private String number;

    @Column(name = "minutes_date")
    private LocalDate heldOn;

    @Column(name = "minutes_file_id")
    private Long file;

    protected UnitMinutes() {}

    private UnitMinutes(Long minutes, String number, LocalDate heldOn, Long file) {
        this.minutes = minutes;
        this.number = number;
        this.heldOn = heldOn;
        this.file = file;
    }

    /** Minutes that were written in Kenes. */
    @Clause("TRN-11")
    public static UnitMinutes of(Minutes minutes) {
        require(minutes.signed().isPresent(), MINUTES_NOT_SIGNED);
        return new UnitMinutes(minutes.id(), String.valueOf(minutes.number()), minutes.date(), null);
    }

    /**
     * Minutes on paper, as a file that shows the signatures.
     *
     * @param file id of the kept file
     */
    @Clause("TRN-11")
    public static UnitMinutes onPaper(String number, LocalDate heldOn, Long file, LocalDate today) {
        require(said(number) != null && heldOn != null && file != null, MINUTES_INCOMPLETE);
        require(!heldOn.isAfter(today), MINUTES_IN_FUTURE);
        return new UnitMinutes(null, said(number), heldOn, file);
    }

    /** Id of minutes in Kenes, or null. */
    public Long minutes() {
        return minutes;
    }

    public String number() {
        return number;
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    /** Id of the file, or null for minutes in Kenes. */
    public Long file() {
        return file;
    }
}
