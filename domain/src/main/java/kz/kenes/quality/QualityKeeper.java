package kz.kenes.quality;

import kz.kenes.people.Person;
import kz.kenes.shared.Clause;

/**
 * Who acts on what the quality office and the HR service keep for an institution.
 *
 * @param ofHr true for the HR service, which answers for training
 */
public record QualityKeeper(Person person, QualityOffice office, boolean ofHr) {

    /** True for the quality office, the representative of the management and the HR service. */
    @Clause({"QUA-01", "QUA-02", "QUA-11"})
    public boolean keeps() {
        return ofHr || reviews();
    }

    /** True for the quality office and the representative of the management. */
    @Clause("QUA-12")
    public boolean reviews() {
        return person != null
                && (office.officers().contains(person)
                        || office.representatives().contains(person));
    }

    /** True for the quality office, which draws up the programme of internal audits. */
    @Clause("QUA-10")
    public boolean programmes() {
        return person != null && office.officers().contains(person);
    }

    /** True for the representative of the management, who approves that programme. */
    @Clause("QUA-10")
    public boolean represents() {
        return person != null && office.representatives().contains(person);
    }
}
