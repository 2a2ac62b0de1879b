package kz.kenes.training.staff.vocabulary;

import kz.kenes.people.vocabulary.StaffCategory;

/** The two forms of the composition of staff. The list of forms gives 602-02 to ӘБП and ОКП, 602-03 to the ПОҚ of a chair. */
public enum StaffForm {
    /** Administrative, support and service staff. */
    SUPPORT("602-02"),
    /** Teaching and scientific staff. */
    TEACHING("602-03");

    private final String code;

    StaffForm(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public boolean tellsOf(StaffCategory category) {
        return this == of(category);
    }

    /** The form in which staff of that category stands. */
    public static StaffForm of(StaffCategory category) {
        return category == StaffCategory.TEACHING || category == StaffCategory.SCIENTIFIC ? TEACHING : SUPPORT;
    }
}
