package kz.kenes.training.archive.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** The five forms of the procedure, with the places and the years of their storage. The list of forms has no 602-04. */
public enum ProcedureForm {
    TRAINING_SCHEDULE("602-01", StoragePlace.HR_SERVICE, StoragePlace.INSTITUTES_AND_UNITS, 5),
    SUPPORT_STAFF("602-02", StoragePlace.UNIT_AND_HR_SERVICE, null, 3),
    TEACHING_STAFF("602-03", StoragePlace.UNIT_AND_HR_SERVICE, null, 3),
    CONSOLIDATED_SCHEDULE("602-05", StoragePlace.HR_SERVICE, null, 5),
    ANNUAL_REPORT("602-06", StoragePlace.HR_SERVICE, null, 5);

    private final String code;
    private final StoragePlace original;
    private final StoragePlace copies;
    private final int years;

    ProcedureForm(String code, StoragePlace original, StoragePlace copies, int years) {
        this.code = code;
        this.original = original;
        this.copies = copies;
        this.years = years;
    }

    /** Without the mark of the university. */
    public String code() {
        return code;
    }

    public StoragePlace original() {
        return original;
    }

    /** Null where no copies are spoken of. */
    public StoragePlace copies() {
        return copies;
    }

    /** Years of storage after the one in which the paper was closed. */
    public int years() {
        return years;
    }

    /** By the code, with or without the marks around it: {@code 602-01}, {@code ҚазҰТЗУ 602-01 Ү}. */
    public static Optional<ProcedureForm> of(String code) {
        String digits = code == null ? "" : code.replaceAll("[^0-9-]", "");
        return Arrays.stream(values()).filter(form -> form.code.equals(digits)).findFirst();
    }
}
