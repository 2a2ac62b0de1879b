package kz.kenes.training.effect.web;

import java.io.Serializable;
import java.util.Arrays;
import kz.kenes.shared.api.FileContent;

/** A certificate on its way, until it is clear whose it is. */
public class CertificateDraft implements Serializable {

    private FileContent file;
    private boolean doubted;
    private boolean confirmed;

    /** What was confirmed of one file does not hold for another. */
    void take(FileContent chosen) {
        if (chosen != null) {
            boolean same = file != null && Arrays.equals(file.bytes(), chosen.bytes());
            confirmed = confirmed && same;
            file = chosen;
        }
    }

    /** Its text does not name the employee. */
    void doubt() {
        doubted = true;
    }

    FileContent file() {
        return file;
    }

    public String getName() {
        return file == null ? null : file.name();
    }

    public boolean isDoubted() {
        return doubted;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }
}
