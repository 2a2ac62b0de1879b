package kz.kenes.people.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.inject.Named;
import kz.kenes.people.api.PersonChoice;

/** Carries a chosen person through the browser as id and name; only the id counts afterwards. */
@Named
@ApplicationScoped
public class PersonConverter implements Converter<PersonChoice> {

    @Override
    public PersonChoice getAsObject(FacesContext faces, UIComponent component, String value) {
        if (value == null || !value.matches("\\d{1,18} .+")) {
            return null;
        }
        int space = value.indexOf(' ');
        return new PersonChoice(Long.parseLong(value.substring(0, space)), value.substring(space + 1), null);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent component, PersonChoice person) {
        return person == null ? "" : person.id() + " " + person.name();
    }
}
