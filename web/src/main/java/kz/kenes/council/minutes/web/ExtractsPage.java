package kz.kenes.council.minutes.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.council.minutes.api.ExtractRow;
import kz.kenes.council.minutes.api.Extracts;
import kz.kenes.council.vocabulary.PaperFormat;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Screen;

/** The register of extracts. */
@Named
@ViewScoped
public class ExtractsPage implements Serializable {

    @EJB
    private Extracts api;

    @Inject
    private Screen screen;

    private LazyRows<ExtractRow> rows;

    @PostConstruct
    void read() {
        rows = LazyRows.of(api::list, "minutes", "body");
    }

    public LazyRows<ExtractRow> getRows() {
        return rows;
    }

    public void paper(long extractId, String format) {
        screen.download(api.paper(
                extractId,
                screen.getLanguage() == Language.RU ? Language.RU : Language.KK,
                PaperFormat.valueOf(format)));
    }
}
