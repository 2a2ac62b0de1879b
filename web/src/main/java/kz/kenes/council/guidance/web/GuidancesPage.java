package kz.kenes.council.guidance.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import kz.kenes.council.guidance.api.GuidanceRow;
import kz.kenes.council.guidance.api.Guidances;
import kz.kenes.council.guidance.api.SubjectCount;
import kz.kenes.council.guidance.vocabulary.GuidanceState;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.LazyRows;
import kz.kenes.shared.web.Option;

/** Documents of the republican council, by its subjects. */
@Named
@ViewScoped
public class GuidancesPage implements Serializable {

    @EJB
    private Guidances guidances;

    private LazyRows<GuidanceRow> rows;
    private List<Option> subjects;
    private boolean recording;

    @PostConstruct
    void read() {
        rows = LazyRows.of(guidances::list, "subject", "state", "year");
        subjects = guidances.subjects().stream().map(GuidancesPage::option).toList();
        recording = !guidances.councils().isEmpty();
    }

    /** «3. нормативтік құқықтық актілерді жетілдіру… (2)». */
    private static Option option(SubjectCount subject) {
        Localized text = subject.text();
        return new Option(
                String.valueOf(subject.number()),
                new Localized(
                        line(subject, text.kk()),
                        text.ru() == null ? null : line(subject, text.ru()),
                        text.en() == null ? null : line(subject, text.en())));
    }

    private static String line(SubjectCount subject, String text) {
        String shown = text.length() > 60 ? text.substring(0, 60) + "…" : text;
        return subject.number() + ". " + shown + " (" + subject.documents() + ")";
    }

    public LazyRows<GuidanceRow> getRows() {
        return rows;
    }

    public List<Option> getSubjects() {
        return subjects;
    }

    public boolean isRecording() {
        return recording;
    }

    public GuidanceState[] getStates() {
        return GuidanceState.values();
    }
}
