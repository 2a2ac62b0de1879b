package kz.kenes.search.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Body;
import kz.kenes.council.meeting.AgendaItem;
import kz.kenes.council.meeting.Meeting;
import kz.kenes.council.minutes.MinutesPart;
import kz.kenes.council.minutes.MinutesVersion;
import kz.kenes.council.voting.Decision;
import kz.kenes.document.StoredFile;
import kz.kenes.search.vocabulary.FindKind;
import kz.kenes.shared.DomainEntity;
import kz.kenes.shared.vocabulary.Localized;

/** Meetings with their agenda, decisions, signed minutes and the files attached to the items. */
@Dependent
class MeetingSource implements SearchSource {

    @PersistenceContext(unitName = "kenes")
    private EntityManager em;

    @Inject
    private FileTexts files;

    @Override
    public Class<?> root() {
        return Meeting.class;
    }

    @Override
    public Map<Class<?>, String> parts() {
        return Map.of(
                AgendaItem.class,
                "select i.id, i.meeting.id from AgendaItem i where i.id in :ids",
                Decision.class,
                "select d.id, d.item.meeting.id from Decision d where d.id in :ids",
                MinutesVersion.class,
                "select v.id, v.minutes.meeting.id from MinutesVersion v where v.id in :ids",
                MinutesPart.class,
                "select p.id, p.item.meeting.id from MinutesPart p where p.id in :ids");
    }

    @Override
    public List<Entry> entries(Collection<Long> roots) {
        List<Entry> all = new ArrayList<>();
        Map<Long, Place> places = new HashMap<>();
        for (Object[] row : rows("select m, b from Meeting m join m.body b where m.id in :ids", roots)) {
            Meeting meeting = (Meeting) row[0];
            Body body = (Body) row[1];
            Place place = new Place(meeting, body.id());
            places.put(meeting.id(), place);
            all.add(place.entry(
                    FindKind.MEETING,
                    meeting,
                    meeting.id(),
                    body.name().toLocalized(),
                    Words.of(meeting.reason(), meeting.place())));
        }
        for (Object[] row : rows("select i, m.id from AgendaItem i join i.meeting m where m.id in :ids", roots)) {
            AgendaItem item = (AgendaItem) row[0];
            all.add(places.get((Long) row[1])
                    .entry(
                            FindKind.AGENDA_ITEM,
                            item,
                            (Long) row[1],
                            item.title().toLocalized(),
                            Words.of(item.draftDecision(), item.rapporteur().name())));
        }
        for (Object[] row :
                rows("select d, m.id from Decision d join d.item i join i.meeting m where m.id in :ids", roots)) {
            Decision decision = (Decision) row[0];
            all.add(places.get((Long) row[1])
                    .entry(
                            FindKind.DECISION,
                            decision,
                            (Long) row[1],
                            decision.text().toLocalized(),
                            ""));
        }
        all.addAll(minutes(roots, places));
        all.addAll(materials(roots, places));
        return all;
    }

    private List<Entry> minutes(Collection<Long> roots, Map<Long, Place> places) {
        List<Object[]> rows = rows(
                "select p, n.id, m.id, i from MinutesPart p join p.minutesVersion v join v.minutes n"
                        + " join n.meeting m join p.item i where m.id in :ids"
                        + " and v.state = kz.kenes.council.vocabulary.MinutesState.SIGNED"
                        + " and v.number = (select max(o.number) from MinutesVersion o where o.minutes = n"
                        + " and o.state = kz.kenes.council.vocabulary.MinutesState.SIGNED)",
                roots);
        List<Entry> entries = new ArrayList<>();
        for (Object[] row : rows) {
            MinutesPart part = (MinutesPart) row[0];
            String text = Words.of(part.heard(), part.spoke());
            if (!text.isBlank()) {
                entries.add(places.get((Long) row[2])
                        .entry(FindKind.MINUTES, part, (Long) row[1], title((AgendaItem) row[3]), text));
            }
        }
        return entries;
    }

    private static Localized title(AgendaItem item) {
        return item.title().toLocalized();
    }

    private List<Entry> materials(Collection<Long> roots, Map<Long, Place> places) {
        List<Object[]> rows = rows(
                "select f, i, m.id from AgendaItem i join i.materials x join StoredFile f on f.id = x"
                        + " join i.meeting m where m.id in :ids",
                roots);
        Map<Long, String> texts =
                files.of(rows.stream().map(row -> (StoredFile) row[0]).toList());
        List<Entry> entries = new ArrayList<>();
        for (Object[] row : rows) {
            StoredFile file = (StoredFile) row[0];
            AgendaItem item = (AgendaItem) row[1];
            Place place = places.get((Long) row[2]);
            entries.add(new Entry(
                    FindKind.MATERIAL,
                    file.id(),
                    place.root(),
                    Entry.key(AgendaItem.class, item.id()),
                    place.meeting().id(),
                    Localized.same(file.name()),
                    texts.getOrDefault(file.id(), ""),
                    place.bodyId(),
                    place.meeting().date()));
        }
        return entries;
    }

    private List<Object[]> rows(String query, Collection<Long> ids) {
        TypedQuery<Object[]> typed = em.createQuery(query, Object[].class);
        return typed.setParameter("ids", ids).getResultList();
    }

    private record Place(Meeting meeting, long bodyId) {

        String root() {
            return Entry.key(Meeting.class, meeting.id());
        }

        Entry entry(FindKind kind, DomainEntity of, long pageId, Localized title, String text) {
            String part = Entry.key(of.getClass(), of.id());
            return new Entry(kind, of.id(), root(), part, pageId, title, text, bodyId, meeting.date());
        }
    }
}
