package kz.kenes.training.effect.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import kz.kenes.shared.api.FileContent;

/**
 * The employee reports on a course.
 *
 * @param number of the certificate
 * @param holder the name as it is written on it
 * @param certificate a PDF or a picture
 * @param hours academic hours got
 * @param text what was learnt
 * @param content mark from 1 to 5, as the other three
 * @param confirmed true if the employee says that the certificate is the own one although its text does not name him or her
 */
public record ReportCourse(
        long courseId,
        long version,
        @Size(max = 100) String number,
        @Size(max = 200) String holder,
        FileContent certificate,
        int hours,
        @Size(max = 8000) String text,
        Integer content,
        Integer teaching,
        Integer usefulness,
        Integer organisation,
        boolean confirmed)
        implements Serializable {

    /** Nothing is confirmed. */
    public ReportCourse(
            long courseId,
            long version,
            String number,
            String holder,
            FileContent certificate,
            int hours,
            String text,
            Integer content,
            Integer teaching,
            Integer usefulness,
            Integer organisation) {
        this(
                courseId,
                version,
                number,
                holder,
                certificate,
                hours,
                text,
                content,
                teaching,
                usefulness,
                organisation,
                false);
    }
}
