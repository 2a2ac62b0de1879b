package kz.kenes.quality.service;

import static kz.kenes.people.vocabulary.Permission.READ_QUALITY;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Caller;

/** Ids of what the caller may see of the quality system, by the very conditions of its lists. */
@Dependent
public class VisibleQuality {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private QualityScope scope;

    @Inject
    private Caller caller;

    @Clause({"QUA-06", "QUA-09"})
    public List<Long> nonconformities() {
        return ids("Nonconformity", scope.nonconformity("q"));
    }

    @Clause("TRN-24")
    public List<Long> controls() {
        return ids("ControlRecord", scope.control("q"));
    }

    @Clause("QUA-01")
    public List<Long> risks() {
        return ids("Risk", scope.register("Risk", "q"));
    }

    private List<Long> ids(String entity, String condition) {
        return caller.may(READ_QUALITY)
                ? scope.fill(em.createQuery("select q.id from " + entity + " q where " + condition, Long.class))
                        .getResultList()
                : List.of();
    }
}
