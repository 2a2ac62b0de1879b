package kz.kenes.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The messages of the page in three heaps: what was refused, which fields are wrong, what is done. */
@Named
@RequestScoped
public class PageMessages {

    /** A refusal or an error above the page. */
    public record Problem(String summary, String detail, String clause) {}

    /** A wrong field, with the id of the element that a link leads to. */
    public record WrongField(String target, String text) {}

    public List<Problem> getProblems() {
        List<Problem> problems = new ArrayList<>();
        for (FacesMessage message : FacesContext.getCurrentInstance().getMessageList(null)) {
            if (message instanceof Refusal refusal) {
                problems.add(new Problem(refusal.getSummary(), refusal.getDetail(), refusal.getClause()));
            } else if (message.getSeverity() != FacesMessage.SEVERITY_INFO) {
                boolean twice = message.getSummary().equals(message.getDetail());
                problems.add(new Problem(message.getSummary(), twice ? "" : message.getDetail(), ""));
            }
        }
        return problems;
    }

    public List<WrongField> getFields() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<WrongField> fields = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            if (id != null) {
                faces.getMessageList(id)
                        .forEach(message -> fields.add(new WrongField(target(faces, id), message.getDetail())));
            }
        }
        return fields;
    }

    private static String target(FacesContext faces, String id) {
        UIComponent input = faces.getViewRoot().findComponent(id);
        return input == null ? id : input.getClientId(faces);
    }

    public List<FacesMessage> getDone() {
        return FacesContext.getCurrentInstance().getMessageList(null).stream()
                .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_INFO)
                .toList();
    }
}
