package kz.kenes.journal.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.journal.api.Journal;
import kz.kenes.journal.api.JournalInspection;

/** The inspection of the whole journal, alone or against an end that was noted down earlier. */
@Named
@ViewScoped
public class InspectionPage implements Serializable {

    @EJB
    private Journal journal;

    private Long number;
    private String hash;
    private JournalInspection inspection;

    public void verify() {
        boolean noted = number != null && hash != null && !hash.isBlank();
        inspection = noted ? journal.verifyAgainst(number, hash.strip()) : journal.verify();
    }

    /** What the inspection found, or null before it. */
    public JournalInspection getInspection() {
        return inspection;
    }

    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }

    public String getHash() {
        return hash;
    }

    public void setHash(String hash) {
        this.hash = hash;
    }
}
