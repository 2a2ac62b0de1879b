package kz.kenes.training.effect.web;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.web.Uploaded;
import kz.kenes.training.effect.api.LinkMinutes;

/** Minutes as somebody links them: those in Kenes, or a file with number and date. */
public class MinutesDraft implements Serializable {

    private Long minutesId;
    private String number;
    private LocalDate heldOn;
    private transient Part file;

    LinkMinutes of(long subjectId, long version) throws IOException {
        return new LinkMinutes(subjectId, version, minutesId, number, heldOn, Uploaded.file(file));
    }

    public Long getMinutesId() {
        return minutesId;
    }

    public void setMinutesId(Long minutesId) {
        this.minutesId = minutesId;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
