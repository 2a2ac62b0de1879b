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
import kz.kenes.regulation.api.SourceView;
import kz.kenes.regulation.vocabulary.LegalSource;
import kz.kenes.shared.api.ListQuery;
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
    public record Chapter(SourceView source, List<ClauseRow> clauses) {}

    @PostConstruct
    void read() {
        Map<String, String> address =
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        search = address.get("q");
        source = address.get(SOURCE);
        sources = clauses.sources();
        Map<String, String> filters = source == null ? Map.of() : Map.of(SOURCE, source);
        Map<LegalSource, List<ClauseRow>> found = new LinkedHashMap<>();
        for (ClauseRow row :
                clauses.list(new ListQuery(0, ALL, null, true, search, filters)).rows()) {
            found.computeIfAbsent(row.source(), key -> new ArrayList<>()).add(row);
        }
        chapters = sources.stream()
                .filter(document -> found.containsKey(document.source()))
                .map(document -> new Chapter(document, found.get(document.source())))
                .toList();
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
        return source == null ? Map.of() : Map.of(SOURCE, source);
    }

    public boolean isNarrowed() {
        return source != null && !source.isBlank() || search != null && !search.isBlank();
    }
}
