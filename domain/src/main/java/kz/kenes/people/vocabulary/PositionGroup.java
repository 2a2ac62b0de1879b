package kz.kenes.people.vocabulary;

import java.util.Set;

/** The groups of the catalogue of staff positions, with the categories of staff that hold its positions (ORG-11, ORG-12). */
public enum PositionGroup {
    /** ПОҚ, clause 5.1. */
    TEACHING_STAFF(StaffCategory.TEACHING),
    /** Clause 5.1. */
    SCIENTIFIC_STAFF(StaffCategory.SCIENTIFIC),
    /** ӘБП and ОКП, clause 5.2: the source gives one list for both. */
    ADMINISTRATIVE_AND_SUPPORT_STAFF(StaffCategory.ADMINISTRATIVE, StaffCategory.SUPPORT);

    private final Set<StaffCategory> categories;

    PositionGroup(StaffCategory... categories) {
        this.categories = Set.of(categories);
    }

    public boolean covers(StaffCategory category) {
        return categories.contains(category);
    }
}
