package kz.kenes.people.web;

import java.util.List;
import kz.kenes.people.api.Institutions;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.web.Option;

/** Things that several pages let choose from. */
final class Choices {

    private static final int ALL = 10_000;

    private Choices() {}

    static List<Option> institutions(Institutions institutions) {
        return institutions.list(ListQuery.first(ALL)).rows().stream()
                .map(institution -> new Option(String.valueOf(institution.id()), institution.name()))
                .toList();
    }
}
