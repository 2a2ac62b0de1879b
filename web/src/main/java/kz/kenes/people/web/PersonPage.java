package kz.kenes.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonView;

/** A person with the work, posts and headships over time. */
@Named
@ViewScoped
public class PersonPage implements Serializable {

    @EJB
    private People people;

    private long id;
    private PersonView person;

    public void load() {
        person = people.get(id);
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public PersonView getPerson() {
        return person;
    }
}
