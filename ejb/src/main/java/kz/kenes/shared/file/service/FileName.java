package kz.kenes.shared.file.service;

import static kz.kenes.shared.RuleViolation.require;

import java.text.Normalizer;
import kz.kenes.shared.file.FileViolation;

/** Names of files as they are kept and given out. */
public final class FileName {

    private static final String FORBIDDEN = "[\\p{Cntrl}\\p{Cf}\\p{Cs}\"*:<>?|]";

    private FileName() {}

    /**
     * The name without folders and without what a file system or a header cannot carry.
     *
     * @throws kz.kenes.shared.RuleViolation {@link FileViolation#BAD_NAME}
     */
    public static String of(String given) {
        String whole = given == null ? "" : given.replace('\\', '/');
        String name = Normalizer.normalize(whole.substring(whole.lastIndexOf('/') + 1), Normalizer.Form.NFC)
                .replaceAll(FORBIDDEN, "")
                .strip();
        boolean usable = !name.isEmpty() && name.length() <= Uploads.LONGEST_NAME && !name.startsWith(".");
        require(usable, FileViolation.BAD_NAME, Uploads.LONGEST_NAME);
        return name;
    }
}
