package kz.kenes.training.effect.api;

import java.io.Serializable;
import java.time.Instant;

/**
 * The report of the employee with the certificate.
 *
 * @param holder the name as it is written on the certificate
 * @param fileName name of the file of the certificate
 * @param confirmed true if its text does not name the employee, who has confirmed that it is the own one
 * @param hours academic hours got
 * @param average of the four marks, in tenths
 */
public record CourseReportView(
        String number,
        String holder,
        String fileName,
        boolean confirmed,
        int hours,
        String text,
        int content,
        int teaching,
        int usefulness,
        int organisation,
        int average,
        Instant at)
        implements Serializable {}
