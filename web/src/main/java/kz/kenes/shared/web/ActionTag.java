package kz.kenes.shared.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import org.primefaces.behavior.confirm.ConfirmBehavior;
import org.primefaces.component.commandbutton.CommandButton;

/**
 * {@code k:action}, the button of a command: {@code label} names what happens, {@code kind} how much it weighs ({@code primary},
 * {@code danger}, {@code quiet}; an ordinary one without), {@code confirm} asks before. Every attribute of {@code
 * p:commandButton} works as well; the whole form is sent and shown anew unless {@code update} says otherwise.
 */
public class ActionTag extends ComponentHandler {

    public ActionTag(ComponentConfig config) {
        super(config);
    }

    @Override
    public void onComponentCreated(FaceletContext context, UIComponent created, UIComponent parent) {
        CommandButton button = (CommandButton) created;
        take(context, button, "label", "value");
        TagAttribute kind = getAttribute("kind");
        String weight = kind == null ? "outlined" : kind.getValue(context);
        TagAttribute style = getAttribute("styleClass");
        button.setStyleClass("k-action k-" + weight + (style == null ? "" : " " + style.getValue(context)));
        if (getAttribute("update") == null) {
            button.setUpdate("@form");
        }
        TagAttribute question = getAttribute("confirm");
        if (question != null) {
            ConfirmBehavior ask = new ConfirmBehavior();
            ask.setHeader(Texts.in(Screen.languageOf(context.getFacesContext())).get("confirm.title"));
            ask.setMessage(question.getValue(context));
            button.addClientBehavior("click", ask);
        }
    }

    private void take(FaceletContext context, UIComponent button, String from, String to) {
        TagAttribute attribute = getAttribute(from);
        if (attribute != null) {
            button.setValueExpression(to, attribute.getValueExpression(context, Object.class));
        }
    }
}
