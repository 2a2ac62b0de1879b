package kz.kenes.regulation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import kz.kenes.regulation.Edition;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.api.RegulationRow;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Listing;

/** The regulations of the installation with their editions. */
@ApplicationScoped
class StoredRegulations {

    /** Only the latest edition has no last day. */
    private static final String ROWS =
            "select r, e from Regulation r left join r.editions e on e.validity.validTo is null";

    @PersistenceContext(unitName = "kenes")
    private EntityManager entityManager;

    Optional<Regulation> find(long id) {
        return Optional.ofNullable(entityManager.find(Regulation.class, id));
    }

    void add(Regulation regulation) {
        entityManager.persist(regulation);
        entityManager.flush();
    }

    /** Stores what is new, so that it has its id. */
    void flush() {
        entityManager.flush();
    }

    ListPage<RegulationRow> list(ListQuery query) {
        return new Listing(ROWS, "select count(r) from Regulation r")
                .filter("bodyKind", "r.bodyKind = :bodyKind", BodyKind::valueOf)
                .search("r.title.kk", "r.title.ru", "r.title.en", "r.source")
                .sort("title", "r.title.kk")
                .sort("bodyKind", "r.bodyKind")
                .sort("source", "r.source")
                .order("r.id")
                .page(query, entityManager::createQuery, StoredRegulations::row);
    }

    private static RegulationRow row(Object[] found) {
        Regulation regulation = (Regulation) found[0];
        Edition latest = (Edition) found[1];
        return new RegulationRow(
                regulation.id(),
                regulation.title().toLocalized(),
                regulation.bodyKind(),
                regulation.source(),
                latest == null ? null : latest.label(),
                latest == null ? null : latest.validity().validFrom());
    }
}
