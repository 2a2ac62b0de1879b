package kz.kenes.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import kz.kenes.people.api.Accounts;
import kz.kenes.people.api.OneTimePassword;
import kz.kenes.people.api.OpenAccount;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.people.api.PersonView;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.web.Screen;

/** Opens an account. */
@Named
@ViewScoped
public class AccountFormPage implements Serializable {

    @EJB
    private Accounts accounts;

    @EJB
    private People people;

    @Inject
    private Screen screen;

    private Long personId;
    private PersonChoice person;
    private String username;
    private Role[] roles;

    /** The person whose page led here. */
    public void load() {
        if (personId != null && person == null) {
            PersonView owner = people.get(personId);
            person = new PersonChoice(owner.id(), owner.fullName(), null);
            username = owner.email();
        }
    }

    public List<PersonChoice> find(String text) {
        return people.find(text);
    }

    public String open() {
        OneTimePassword given = accounts.open(new OpenAccount(
                person == null ? null : person.id(), username, roles == null ? Set.of() : Set.of(roles)));
        AccountPage.show(given);
        screen.done("account.opened");
        return screen.to("/people/account", given.accountId());
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public Long getPersonId() {
        return personId;
    }

    public void setPersonId(Long personId) {
        this.personId = personId;
    }

    public PersonChoice getPerson() {
        return person;
    }

    public void setPerson(PersonChoice person) {
        this.person = person;
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public Role[] getRoles() {
        return roles;
    }

    public void setRoles(Role[] roles) {
        this.roles = roles;
    }
}
