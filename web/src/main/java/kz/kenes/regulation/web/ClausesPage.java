package kz.kenes.regulation.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.regulation.api.ClauseRow;
import kz.kenes.regulation.api.Clauses;
import kz.kenes.regulation.api.PlaceView;
import kz.kenes.regulation.api.SourceView;
import kz.kenes.regulation.vocabulary.LegalSource;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Option;

/** The whole register on one page, by document: it is read, searched and printed as a book. */
@Named
@RequestScoped
public class ClausesPage {

    private static final int ALL = 10_000;
    private static final String SOURCE = "source";

    @EJB
    private Clauses clauses;

    private String search;
    private String source;
    private List<SourceView> sources;
    private List<Chapter> chapters;

    /** The clauses that are listed under a document. */
    public record Chapter(SourceView source, List<Line> clauses) {}

    /** A clause with its places in the document under which it is listed. */
    public record Line(String id, List<Localized> places, ClauseRow clause) {

        static Line of(ClauseRow row, LegalSource source) {
            List<Localized> places = row.places().stream()
                    .filter(place -> place.source() == source)
                    .map(PlaceView::place)
                    .toList();
            return new Line(row.id(), places, row);
        }
    }

    @PostConstruct
    void read() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        search = address.get("q");
        source = address.get(SOURCE);
        sources = clauses.sources();
        Map<LegalSource, List<Line>> found = new LinkedHashMap<>();
        for (ClauseRow row : clauses.list(new ListQuery(0, ALL, null, true, search, getFilters()))
                .rows()) {
            LegalSource listed = isChosen() ? LegalSource.valueOf(source) : row.source();
            found.computeIfAbsent(listed, key -> new ArrayList<>()).add(Line.of(row, listed));
        }
        chapters = sources.stream()
                .filter(document -> found.containsKey(document.source()))
                .map(document -> new Chapter(document, found.get(document.source())))
                .toList();
    }

    private boolean isChosen() {
        return sources.stream().anyMatch(document -> document.source().name().equals(source));
    }

    public List<Chapter> getChapters() {
        return chapters;
    }

    public List<Option> getSources() {
        return sources.stream()
                .map(document -> new Option(document.source().name(), document.code()))
                .toList();
    }

    public String getSearch() {
        return search;
    }

    public Map<String, String> getFilters() {
        return isChosen() ? Map.of(SOURCE, source) : Map.of();
    }

    public boolean isNarrowed() {
        return isChosen() || search != null && !search.isBlank();
    }
}
