package kz.kenes.people.vocabulary;

/** The five categories of staff: ПОҚ, scientific, ӘБП, ОКП, ҚҚП (ORG-12). */
public enum StaffCategory {
    TEACHING,
    SCIENTIFIC,
    ADMINISTRATIVE,
    SUPPORT,
    SERVICE
}
