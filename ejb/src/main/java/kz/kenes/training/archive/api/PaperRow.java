package kz.kenes.training.archive.api;

import java.io.Serializable;
import java.time.LocalDate;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.archive.vocabulary.PaperState;
import kz.kenes.training.archive.vocabulary.ProcedureForm;
import kz.kenes.training.archive.vocabulary.StoragePlace;

/**
 * A registered paper.
 *
 * @param code such as {@code 602-01}
 * @param owner the unit, or the institution
 * @param copies null where no copies are spoken of
 * @param closedOn or null
 * @param keptUntil last day of storage; null while it is not closed
 * @param act of disposal with its day, or null
 */
public record PaperRow(
        long id,
        long version,
        ProcedureForm form,
        String code,
        String title,
        Localized owner,
        LocalDate madeOn,
        LocalDate closedOn,
        LocalDate keptUntil,
        int years,
        StoragePlace original,
        StoragePlace copies,
        PaperState state,
        String act)
        implements Serializable {}
