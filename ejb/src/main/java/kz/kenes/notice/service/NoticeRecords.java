package kz.kenes.notice.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.kenes.council.service.VisibleBodies;
import kz.kenes.notice.CalendarEvent;
import kz.kenes.notice.Notice;
import kz.kenes.notice.OutboxMail;
import kz.kenes.notice.api.DeliveryRow;
import kz.kenes.notice.api.NoticeRow;
import kz.kenes.notice.vocabulary.NoticeKind;
import kz.kenes.people.Person;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Listing;

/** The notices, the mails that carry them, and the meetings in the members' calendars. */
@ApplicationScoped
class NoticeRecords {

    @PersistenceContext(unitName = "kenes")
    private EntityManager entityManager;

    @Inject
    private VisibleBodies bodies;

    void add(Notice notice) {
        entityManager.persist(notice);
    }

    void add(OutboxMail mail) {
        entityManager.persist(mail);
    }

    List<Person> persons(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entityManager
                .createQuery("select p from Person p where p.id in :ids order by p.id", Person.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The meeting's entry in the calendars, made when it is needed first. */
    CalendarEvent calendarEvent(long meetingId) {
        List<CalendarEvent> found = entityManager
                .createQuery("select e from CalendarEvent e where e.meetingId = :meeting", CalendarEvent.class)
                .setParameter("meeting", meetingId)
                .getResultList();
        if (!found.isEmpty()) {
            return found.get(0);
        }
        CalendarEvent event = new CalendarEvent(meetingId);
        entityManager.persist(event);
        return event;
    }

    /** The entries that were made so far. */
    List<CalendarEvent> calendarEvents(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select e from CalendarEvent e where e.meetingId in :ids", CalendarEvent.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    Optional<Notice> find(long id) {
        return Optional.ofNullable(entityManager.find(Notice.class, id));
    }

    long unread(Long personId) {
        return entityManager
                .createQuery(
                        "select count(n) from Notice n where n.person.id = :person and n.readAt is null", Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    List<Notice> unreadNotices(Long personId) {
        return entityManager
                .createQuery("select n from Notice n where n.person.id = :person and n.readAt is null", Notice.class)
                .setParameter("person", personId)
                .getResultList();
    }

    ListPage<NoticeRow> list(Long personId, ListQuery query) {
        String row = "select new kz.kenes.notice.api.NoticeRow(n.id, n.kind, n.title, n.text, n.link, n.createdAt,"
                + " n.readAt) from Notice n";
        return new Listing(row, "select count(n) from Notice n")
                .where("n.person.id = :person", Map.of("person", personId))
                .filter("kind", "n.kind = :kind", NoticeKind::valueOf)
                .filter("unread", "n.readAt is null", text -> text)
                .search("n.title", "n.text")
                .sort("createdAt", "n.createdAt")
                .order("n.createdAt desc, n.id desc")
                .page(query, entityManager::createQuery, Function.<NoticeRow>identity());
    }

    /** Who was told of a meeting; nobody for a meeting that is not the caller's to see. */
    List<DeliveryRow> deliveries(long meetingId) {
        TypedQuery<DeliveryRow> query = entityManager
                .createQuery(
                        "select new kz.kenes.notice.api.DeliveryRow(p.id, p.surname, p.givenName, p.patronymic, n.kind,"
                                + " d.channel, d.address, d.deliveredAt, n.readAt)"
                                + " from NoticeDelivery d join d.notice n join n.person p"
                                + " where n.meetingId = :meeting and exists (select m from Meeting m join m.body b"
                                + " where m.id = n.meetingId and " + bodies.condition("b") + ")"
                                + " order by d.deliveredAt, p.sortKey, d.channel",
                        DeliveryRow.class)
                .setParameter("meeting", meetingId);
        bodies.values().forEach(query::setParameter);
        return query.getResultList();
    }
}
