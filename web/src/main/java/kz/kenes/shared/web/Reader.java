package kz.kenes.shared.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.io.Serializable;
import kz.kenes.people.api.Profile;
import kz.kenes.people.api.ProfileView;

/** Who is signed in, for the menu of every page. Read once: a change of the account ends the session. */
@Named
@SessionScoped
public class Reader implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private Profile profile;

    private ProfileView account;

    public String getName() {
        return account().name();
    }

    public String getShortName() {
        String name = account().shortName();
        return name == null ? account().name() : name;
    }

    public String getRoles() {
        return Shown.text(account().roles(), Screen.languageOf(FacesContext.getCurrentInstance()));
    }

    private ProfileView account() {
        if (account == null) {
            account = profile.mine();
        }
        return account;
    }
}
