package kz.kenes.shared.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.kenes.people.api.SignIn;
import kz.kenes.people.api.SignInAnswer;
import kz.kenes.people.api.SignInOutcome;

/** Signing in by name and password. Attempts are counted by the API; the server's realm then opens the session. */
@Named
@RequestScoped
public class SignInPage {

    private static final Logger LOG = Logger.getLogger(SignInPage.class.getName());

    @EJB
    private SignIn signIn;

    @Inject
    private Screen screen;

    private String username;
    private String password;
    private String to;

    public void enter() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        SignInAnswer answer = signIn.attempt(username, password);
        if (answer.outcome() == SignInOutcome.ACCEPTED && open(request, answer)) {
            Preferences.keep(
                    request,
                    (HttpServletResponse) faces.getExternalContext().getResponse(),
                    answer.language(),
                    answer.theme());
            faces.getExternalContext().redirect(Addresses.inside(request, to));
            faces.responseComplete();
        } else {
            String reason = answer.outcome() == SignInOutcome.LOCKED
                    ? screen.text("sign-in.limited", answer.lockedUntil())
                    : screen.text("sign-in.refused");
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, reason, null));
        }
    }

    /** The realm gives the session a new id, so that one planted before the sign-in opens nothing. */
    private boolean open(HttpServletRequest request, SignInAnswer answer) {
        try {
            if (request.getUserPrincipal() != null) {
                request.logout();
            }
            request.getSession();
            request.login(answer.username(), password);
            SignedIn.begin(request.getSession(), answer);
            return true;
        } catch (ServletException refused) {
            LOG.log(Level.WARNING, "The realm refused what the accounts accepted", refused);
            return false;
        }
    }

    public String getUsername() {
        return username;
    }

    public void setUsername(String username) {
        this.username = username;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
