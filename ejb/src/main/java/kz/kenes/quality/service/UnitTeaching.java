package kz.kenes.quality.service;

import static kz.kenes.shared.Wording.phrase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.kenes.people.Unit;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.training.service.TeachingQuality;

/** Tells whoever plans the training of a unit how well it teaches. */
@ApplicationScoped
public class UnitTeaching implements TeachingQuality {

    @Inject
    private MarkRecords marks;

    @Override
    @Clause({"QUA-11", "TRN-09"})
    public Optional<String> of(Unit unit, Language language) {
        List<Object[]> last = marks.summary(unit);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = last.get(0);
        int year = (Integer) row[0];
        return Optional.of(phrase(
                "quality",
                "hint.teaching",
                language,
                year + "–" + (year + 1),
                row[1],
                ((Number) row[2]).intValue(),
                Math.round(((Number) row[3]).doubleValue()),
                row[4]));
    }
}
