package kz.kenes.shared.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import kz.kenes.people.api.Profile;
import kz.kenes.people.vocabulary.Theme;
import kz.kenes.shared.vocabulary.Language;

/** Takes over the reader's language or colours, for the account of who is signed in, and leads back to the page. */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Set<String> THEMES = Set.of("system", "light", "dark");

    @EJB
    private transient Profile profile;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String tag = request.getParameter("language");
        String look = request.getParameter("theme");
        Language language = tag == null ? Preferences.language(request) : Language.ofTag(tag);
        Theme theme = look == null || !THEMES.contains(look)
                ? Preferences.theme(request)
                : Theme.valueOf(look.toUpperCase(Locale.ROOT));
        if (request.getUserPrincipal() != null) {
            profile.prefer(language, theme);
        }
        Preferences.keep(request, response, language, theme);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", Addresses.ofPage(request));
    }
}
