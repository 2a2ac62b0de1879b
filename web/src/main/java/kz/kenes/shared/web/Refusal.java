package kz.kenes.shared.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import kz.kenes.shared.api.KenesException;

/** A message that says what was not done, why, and by which clause. */
public final class Refusal extends FacesMessage {

    private static final long serialVersionUID = 1L;
    private static final String INVALID_INPUT = "shared.INVALID_INPUT";

    private final String key;
    private final String clause;

    private Refusal(String summary, String detail, String key, String clause) {
        super(SEVERITY_ERROR, summary, detail);
        this.key = key;
        this.clause = clause;
    }

    /** Shows a refusal of the API: beside the field when it names one that the page has, else above the page. */
    static void show(FacesContext faces, KenesException refused) {
        if (INVALID_INPUT.equals(refused.key()) && refused.arguments().size() > 1) {
            if (besideField(
                    faces, refused.arguments().get(0), refused.arguments().get(1))) {
                return;
            }
        }
        Texts texts = Texts.in(Screen.languageOf(faces));
        faces.addMessage(
                null, new Refusal(texts.get("refusal.title"), refused.getMessage(), refused.key(), refused.clause()));
    }

    /** Puts a message beside an input found by its own id; false when the page has no such input. */
    static boolean besideField(FacesContext faces, String field, String message) {
        AtomicReference<UIComponent> found = new AtomicReference<>();
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_ITERATION)),
                        (context, component) -> {
                            if (component instanceof UIInput
                                    && component.getId().equals(field)) {
                                found.set(component);
                                return VisitResult.COMPLETE;
                            }
                            return VisitResult.ACCEPT;
                        });
        if (found.get() instanceof UIInput input) {
            input.setValid(false);
            input.setSubmittedValue(written(faces, input.getClientId(faces)));
            faces.addMessage(input.getClientId(faces), new FacesMessage(SEVERITY_ERROR, message, message));
            faces.validationFailed();
            return true;
        }
        return false;
    }

    /** What the person wrote into the input, so that it still stands there; null where nothing was sent. */
    private static String written(FacesContext faces, String id) {
        Map<String, String> sent = faces.getExternalContext().getRequestParameterMap();
        return Stream.of(id, id + "_hinput", id + "_input")
                .map(sent::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Stable key of the reason, such as {@code council.NO_QUORUM}. */
    public String getKey() {
        return key;
    }

    /** Requirement id of the clause, or an empty text. */
    public String getClause() {
        return clause;
    }
}
