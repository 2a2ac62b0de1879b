package kz.kenes.search.service;

import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.kenes.search.api.Find;
import kz.kenes.search.api.FindPage;
import kz.kenes.search.api.FindQuery;
import kz.kenes.search.api.Search;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Localized;

/** {@inheritDoc} */
@Stateless
@UseCase
public class SearchBean implements Search {

    private static final FindPage NOTHING = new FindPage(List.of(), 0, Map.of());

    @Inject
    private IndexKeeper keeper;

    @Inject
    private SearchScope scope;

    @Query
    @Override
    @RolesAllowed(READ_MEETINGS)
    public FindPage find(FindQuery query) {
        Optional<Index> index = keeper.index();
        if (index.isEmpty() || query.text().isEmpty()) {
            return NOTHING;
        }
        try {
            return named(Finder.find(index.get(), query, scope.sight()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private FindPage named(FindPage page) {
        Map<Long, Localized> names =
                scope.names(page.finds().stream().map(Find::bodyId).distinct().toList());
        List<Find> finds = page.finds().stream()
                .map(find -> new Find(
                        find.kind(),
                        find.id(),
                        find.pageId(),
                        find.title(),
                        find.passage(),
                        find.bodyId(),
                        names.get(find.bodyId()),
                        find.date()))
                .toList();
        return new FindPage(finds, page.total(), page.byKind());
    }
}
