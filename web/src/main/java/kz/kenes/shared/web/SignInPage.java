package kz.kenes.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** Signing in by name and password; the server's realm decides. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private Screen screen;

    private String username;
    private String password;
    private String to;

    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        try {
            if (request.getUserPrincipal() != null) {
                request.logout();
            }
            request.login(username.strip(), password);
        } catch (ServletException refused) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, screen.text("sign-in.refused"), null));
            return;
        }
        request.getSession();
        request.changeSessionId();
        faces.getExternalContext().redirect(Addresses.inside(request, to));
        faces.responseComplete();
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
