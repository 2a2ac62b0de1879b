package kz.kenes.people.intake.service;

import static kz.kenes.people.intake.IntakeViolation.FILE_TOO_LARGE;
import static kz.kenes.people.intake.IntakeViolation.FILE_UNREADABLE;
import static kz.kenes.people.intake.IntakeViolation.NOT_A_TABLE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import kz.kenes.shared.RuleViolation;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/**
 * Unpacks a workbook once without keeping anything, so that none which would fill the memory is opened. The archives of the JDK do not
 * read what Kenes itself and other programs write as a stream (ZIP64).
 */
final class ZipGuard {

    private static final int MAX_MEGABYTES = 40;
    private static final int MAX_PARTS = 500;
    private static final int BUFFER = 16_384;

    private ZipGuard() {}

    static void requireHarmless(byte[] bytes) {
        long unpacked = 0;
        int parts = 0;
        boolean workbook = false;
        byte[] buffer = new byte[BUFFER];
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipArchiveEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                workbook |= part.getName().equals("xl/workbook.xml");
                RuleViolation.require(++parts <= MAX_PARTS, NOT_A_TABLE);
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    unpacked += read;
                    RuleViolation.require(unpacked <= (long) MAX_MEGABYTES << 20, FILE_TOO_LARGE, MAX_MEGABYTES);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new RuleViolation(FILE_UNREADABLE);
        }
        RuleViolation.require(workbook, NOT_A_TABLE);
    }
}
