package kz.kenes.shared.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.kenes.shared.vocabulary.Language;

/** Takes over the reader's language or colours and leads back to the page. */
@WebServlet("/preferences")
public class PreferencesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = request.getParameter("language");
        if (language != null) {
            Preferences.keepLanguage(request, response, Language.ofTag(language));
        }
        String theme = request.getParameter("theme");
        if (theme != null) {
            Preferences.keepTheme(request, response, theme);
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", response.encodeRedirectURL(Addresses.ofPage(request)));
    }
}
