package kz.kenes.regulation.service;

import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.kenes.regulation.Citation;
import kz.kenes.regulation.ClauseEntry;
import kz.kenes.regulation.ClauseRegister;
import kz.kenes.regulation.LegalDocument;
import kz.kenes.regulation.Reader;
import kz.kenes.regulation.api.CitationView;
import kz.kenes.regulation.api.ClauseRow;
import kz.kenes.regulation.api.ClauseView;
import kz.kenes.regulation.api.Clauses;
import kz.kenes.regulation.api.PlaceView;
import kz.kenes.regulation.api.SourceView;
import kz.kenes.regulation.vocabulary.LegalSource;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** Reads the register and the index of the code; there is no table behind it. */
@Stateless
@UseCase
public class ClausesBean implements Clauses {

    private final ClauseRegister register = ClauseRegister.get();
    private final ClauseIndex index = ClauseIndex.get();

    @Inject
    private Readers readers;

    @Inject
    private Caller caller;

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public ListPage<ClauseRow> list(ListQuery query) {
        Language language = caller.language();
        Reader reader = readers.caller();
        List<ClauseEntry> found = register.entries().stream()
                .filter(reader::mayRead)
                .filter(ofSource(query.filters().get("source")))
                .filter(entry -> mentions(entry, query.search(), language))
                .sorted(order(query))
                .toList();
        List<ClauseRow> rows = found.stream()
                .skip(query.first())
                .limit(query.size())
                .map(entry -> row(entry, reader))
                .toList();
        return new ListPage<>(rows, found.size());
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public ClauseView get(String id) {
        ClauseEntry entry = id == null ? null : register.find(id).orElse(null);
        Reader reader = readers.caller();
        require(entry != null && reader.mayRead(entry), SharedViolation.NOT_FOUND);
        return new ClauseView(
                entry.id(),
                read(entry, reader).stream().map(this::view).toList(),
                entry.summary(),
                entry.practice(),
                entry.choice(),
                entry.doubt(),
                index.rules(id),
                index.tests(id));
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<SourceView> sources() {
        Reader reader = readers.caller();
        return Arrays.stream(LegalSource.values())
                .filter(reader::mayRead)
                .map(this::source)
                .toList();
    }

    private static Predicate<ClauseEntry> ofSource(String wanted) {
        return entry -> wanted == null
                || wanted.isBlank()
                || entry.citations().stream()
                        .anyMatch(citation -> citation.source().name().equals(wanted));
    }

    private boolean mentions(ClauseEntry entry, String search, Language language) {
        if (search == null || search.isBlank()) {
            return true;
        }
        Stream<String> places = entry.citations().stream()
                .map(citation ->
                        code(citation).in(language) + ", " + citation.place().in(language));
        Stream<String> texts = Stream.of(entry.summary(), entry.practice(), entry.choice(), entry.doubt())
                .filter(text -> text != null)
                .map(text -> text.in(language));
        String everything = String.join(
                "\n",
                Stream.concat(Stream.of(entry.id()), Stream.concat(places, texts))
                        .toList());
        String lower = everything.toLowerCase(Locale.ROOT);
        return Arrays.stream(search.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .allMatch(lower::contains);
    }

    /** The order of the catalogue unless a known column is named. */
    private static Comparator<ClauseEntry> order(ListQuery query) {
        Comparator<ClauseEntry> order =
                switch (query.sort() == null ? "" : query.sort()) {
                    case "id" -> Comparator.comparing(ClauseEntry::id);
                    case "source" -> Comparator.comparing(ClauseEntry::source);
                    default -> Comparator.comparing(entry -> 0);
                };
        return query.ascending() ? order : order.reversed();
    }

    /** Places in documents that the reader may not see are left out. */
    @Clause("DOC-15")
    private static List<Citation> read(ClauseEntry entry, Reader reader) {
        return entry.citations().stream()
                .filter(citation -> reader.mayRead(citation.source()))
                .toList();
    }

    private ClauseRow row(ClauseEntry entry, Reader reader) {
        Citation leading = entry.citations().get(0);
        return new ClauseRow(
                entry.id(),
                leading.source(),
                joined(code(leading), leading.place()),
                read(entry, reader).stream()
                        .map(citation -> new PlaceView(citation.source(), citation.place()))
                        .toList(),
                entry.summary(),
                entry.practice(),
                entry.isDefault(),
                index.rules(entry.id()).size(),
                index.tests(entry.id()).size());
    }

    private CitationView view(Citation citation) {
        return new CitationView(source(citation.source()), citation.place());
    }

    private SourceView source(LegalSource source) {
        LegalDocument document = register.document(source);
        return new SourceView(source, document.code(), document.title(), document.issuer(), source.date());
    }

    private Localized code(Citation citation) {
        return register.document(citation.source()).code();
    }

    private static Localized joined(Localized code, Localized place) {
        return new Localized(
                code.kk() + ", " + place.kk(), code.ru() + ", " + place.ru(), code.en() + ", " + place.en());
    }
}
