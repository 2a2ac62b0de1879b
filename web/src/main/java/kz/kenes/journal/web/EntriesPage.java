package kz.kenes.journal.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import kz.kenes.journal.api.Journal;
import kz.kenes.journal.api.JournalRow;
import kz.kenes.journal.vocabulary.ActOutcome;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;

/** The journal as a list that is searched by who, when, what, about what and how it ended. */
@Named
@ViewScoped
public class EntriesPage implements Serializable {

    @EJB
    private Journal journal;

    @Inject
    private Screen screen;

    private LazyRows<JournalRow> rows;
    private List<Option> areas;

    @PostConstruct
    void read() {
        rows = LazyRows.of(journal::list, "since", "until", "area", "outcome", "username", "command", "subject");
        areas = Stream.of("council", "people", "regulation", "document", "notice", "journal")
                .map(area -> new Option(area, screen.text("journal.area." + area)))
                .toList();
    }

    public LazyRows<JournalRow> getRows() {
        return rows;
    }

    public ActOutcome[] getOutcomes() {
        return ActOutcome.values();
    }

    public List<Option> getAreas() {
        return areas;
    }
}
