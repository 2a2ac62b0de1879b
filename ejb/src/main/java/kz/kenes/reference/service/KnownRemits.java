package kz.kenes.reference.service;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import kz.kenes.reference.PublishedFacts;
import kz.kenes.reference.PublishedRemit;
import kz.kenes.regulation.Remit;
import kz.kenes.regulation.vocabulary.LegalSource;
import kz.kenes.regulation.vocabulary.RemitKind;

/** The lists of tasks, subjects and directions that a new installation knows, from ЖН-АЛТ-01 and order 400. */
final class KnownRemits {

    private KnownRemits() {}

    static Collection<Remit> all() {
        Map<RemitKind, Remit> lists = new EnumMap<>(RemitKind.class);
        for (PublishedRemit published : PublishedFacts.remits()) {
            lists.computeIfAbsent(published.kind(), KnownRemits::empty).add(published.text());
        }
        return lists.values();
    }

    private static Remit empty(RemitKind kind) {
        return switch (kind) {
            case COUNCIL_TASK -> new Remit(kind, "ЖН-АЛТ-01, 5.1.3-т.", LegalSource.ALT_01.date());
            case REPUBLICAN_SUBJECT -> ofOrder400(kind, "15-т.");
            case ASSOCIATION_TASK -> ofOrder400(kind, "6-т.");
            case ASSOCIATION_DIRECTION -> ofOrder400(kind, "19-т.");
        };
    }

    private static Remit ofOrder400(RemitKind kind, String clause) {
        return new Remit(kind, "№ 400 бұйрық, Ереже, " + clause, PublishedFacts.REPUBLICAN_COUNCIL_FROM);
    }
}
