package kz.kenes.regulation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.regulation.vocabulary.RemitKind;
import kz.kenes.shared.LocalizedText;

/** Lists of tasks, subjects and directions for tests: two entries each, in force since 2020. */
public final class RemitLists {

    private static final Map<RemitKind, Remit> LISTS = new EnumMap<>(RemitKind.class);

    private RemitLists() {}

    public static Remit list(RemitKind kind) {
        return LISTS.computeIfAbsent(kind, one -> of(one, LocalDate.of(2020, 1, 1)));
    }

    public static Remit of(RemitKind kind, LocalDate first) {
        Remit list = new Remit(kind, "ЖН-АЛТ-01, 5.1.3-т.", first);
        list.add(new LocalizedText("Бірінші", "Первая", "First"));
        list.add(new LocalizedText("Екінші", "Вторая", "Second"));
        return list;
    }

    public static RemitEntry first(RemitKind kind) {
        return list(kind).entries().get(0);
    }

    /** What a body of that kind has to name: one entry, or nothing. */
    public static List<RemitEntry> needed(BodyKind body) {
        return RemitKind.of(body).stream()
                .filter(RemitKind::isNeededInPlan)
                .map(RemitLists::first)
                .toList();
    }
}
