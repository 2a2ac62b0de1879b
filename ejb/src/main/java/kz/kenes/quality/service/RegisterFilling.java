package kz.kenes.quality.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.people.Institution;
import kz.kenes.quality.KnownRisk;
import kz.kenes.quality.Risk;
import kz.kenes.shared.Clause;

/** Puts the three risks of training into the register of every university that has none. */
@Dependent
public class RegisterFilling {

    @Inject
    private RiskRecords risks;

    /** @return how many universities got them */
    @Clause("QUA-02")
    public int fill() {
        List<Institution> empty = risks.withoutRisks();
        for (Institution university : empty) {
            int number = 1;
            for (KnownRisk known : KnownRisk.all()) {
                risks.add(new Risk(university, number++, known));
            }
        }
        return empty.size();
    }
}
