package kz.kenes.people.web;

import jakarta.ejb.EJB;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import kz.kenes.people.api.Profile;
import kz.kenes.people.api.ProfileView;
import kz.kenes.people.vocabulary.Theme;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.web.Screen;

/** The reader's own account: who, how it looks, and the password. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {

    @EJB
    private Profile profile;

    @Inject
    private Screen screen;

    private ProfileView mine;
    private String oldPassword;
    private String newPassword;
    private String again;

    public void load() {
        mine = profile.mine();
    }

    /** Every sign-in made with the old password ends, this one too. */
    public String changePassword() throws ServletException {
        if (!newPassword.equals(again)) {
            screen.wrong("again", "profile.password.differ");
            return null;
        }
        profile.changePassword(oldPassword, newPassword);
        screen.done("profile.password.changed");
        ExternalContext http = FacesContext.getCurrentInstance().getExternalContext();
        ((HttpServletRequest) http.getRequest()).logout();
        http.invalidateSession();
        return screen.to("/sign-in");
    }

    public ProfileView getMine() {
        return mine;
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public Theme[] getThemes() {
        return Theme.values();
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getAgain() {
        return again;
    }

    public void setAgain(String again) {
        this.again = again;
    }
}
