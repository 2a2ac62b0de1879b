package kz.kenes.quality.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import kz.kenes.quality.api.PlannedAuditRow;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Option;
import kz.kenes.shared.web.Screen;
import kz.kenes.shared.web.Shown;

/** How the term of an audit is written: its day, or its month. */
@Named
@RequestScoped
public class AuditTerms {

    private static final int MONTHS = 12;

    @Inject
    private Screen screen;

    public String of(PlannedAuditRow audit) {
        return audit.day() == null
                ? screen.text("calendar.month." + audit.month()) + " " + audit.year()
                : Shown.text(audit.day(), screen.getLanguage());
    }

    /** The months by their numbers. */
    public List<Option> getMonths() {
        return IntStream.rangeClosed(1, MONTHS)
                .mapToObj(month ->
                        new Option(String.valueOf(month), Localized.same(screen.text("calendar.month." + month))))
                .toList();
    }
}
