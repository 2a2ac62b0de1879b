package kz.kenes.people.service;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Map;
import kz.kenes.people.Competition;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.people.Person;
import kz.kenes.people.Position;
import kz.kenes.people.Unit;
import kz.kenes.people.api.AppointmentRow;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Fetching;
import kz.kenes.shared.service.Found;
import kz.kenes.shared.service.Listing;
import kz.kenes.shared.vocabulary.Localized;

/** Work of the teaching staff with its competitions. */
@Dependent
class AppointmentRecords {

    private static final String FROM =
            " from Employment e join e.person p join e.institution i left join e.unit u" + " left join e.position q";

    private static final String BY_COMPETITION = "e.category = kz.kenes.people.vocabulary.StaffCategory.TEACHING"
            + " and i.kind = kz.kenes.people.vocabulary.InstitutionKind.UNIVERSITY";

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    Employment get(long id) {
        TypedQuery<Employment> query = em.createQuery("select e from Employment e where e.id = :id", Employment.class);
        query.setParameter("id", id);
        return Found.first(Fetching.along(query, "e.person", "e.institution", "e.unit", "e.position"));
    }

    ListPage<AppointmentRow> list(ListQuery query, LocalDate today) {
        return new Listing("select e, p, i, u, q" + FROM, "select count(e)" + FROM)
                .where(BY_COMPETITION + " and " + OnDay.holds("e"), Map.of("day", today))
                .filter("institution", "i.id = :institution", Long::valueOf)
                .filter("unit", "u.id = :unit", Long::valueOf)
                .filter(
                        "recorded",
                        "(case when e.competition.competedOn is not null then true else false end) = :recorded",
                        Boolean::valueOf)
                .search("p.searchText")
                .sort("person", "p.sortKey")
                .sort("contractUntil", "e.competition.contractUntil")
                .order("p.sortKey, e.id")
                .page(query, em::createQuery, AppointmentRecords::row);
    }

    private static AppointmentRow row(Object[] found) {
        Employment work = (Employment) found[0];
        Competition won = work.competition();
        return new AppointmentRow(
                work.id(),
                ((Person) found[1]).id(),
                ((Person) found[1]).fullName(),
                ((Institution) found[2]).name().toLocalized(),
                found[3] == null ? null : ((Unit) found[3]).name().toLocalized(),
                found[4] == null ? null : name((Position) found[4]),
                won == null ? null : won.competedOn(),
                won == null ? null : won.contractFrom(),
                won == null ? null : won.contractUntil());
    }

    static Localized name(Position position) {
        return position == null ? null : position.name().toLocalized();
    }
}
