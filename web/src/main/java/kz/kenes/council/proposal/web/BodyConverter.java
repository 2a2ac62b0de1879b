package kz.kenes.council.proposal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Named;
import kz.kenes.council.proposal.api.BodyChoice;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.shared.web.Words;

/** Carries a chosen body through the browser as id and name; only the id counts afterwards. */
@Named
@ApplicationScoped
public class BodyConverter implements Converter<BodyChoice> {

    @Override
    public BodyChoice getAsObject(FacesContext faces, UIComponent component, String value) {
        if (value == null || !value.matches("\\d{1,18} .+")) {
            return null;
        }
        int space = value.indexOf(' ');
        Localized name = Localized.same(value.substring(space + 1));
        return new BodyChoice(Long.parseLong(value.substring(0, space)), name, null);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, BodyChoice body) {
        return body == null ? "" : body.id() + " " + Words.shown(body.name());
    }
}
