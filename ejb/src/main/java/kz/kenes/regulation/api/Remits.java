package kz.kenes.regulation.api;

import jakarta.ejb.Remote;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.regulation.vocabulary.BodyKind;

/**
 * What bodies are there for: the 15 tasks of the ОӘК (CNL-08), the 11 subjects of the РОӘК (CNL-23), the tasks and directions of the
 * ОӘБ (CNL-40). Plans and agendas name them by id.
 */
@Remote
public interface Remits {

    /** What holds for a kind of body on a day, list by list in the order of the documents; empty for a kind without lists. */
    List<RemitView> of(BodyKind kind, LocalDate day);
}
