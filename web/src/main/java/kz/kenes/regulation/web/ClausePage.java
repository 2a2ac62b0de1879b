package kz.kenes.regulation.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.regulation.api.CitationView;
import kz.kenes.regulation.api.ClauseView;
import kz.kenes.regulation.api.Clauses;
import kz.kenes.regulation.api.SourceView;

/** One clause with the rules and tests behind it. */
@Named
@RequestScoped
public class ClausePage {

    @EJB
    private Clauses clauses;

    private String id;
    private ClauseView clause;

    public void load() {
        clause = clauses.get(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** Each document once, however many of its clauses are cited. */
    public List<SourceView> getSources() {
        return clause.citations().stream().map(CitationView::source).distinct().toList();
    }

    public ClauseView getClause() {
        return clause;
    }
}
