package kz.kenes.shared.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import kz.kenes.people.vocabulary.Theme;
import kz.kenes.shared.vocabulary.Language;

/** What a reader chose for this browser: the language and the colours of the pages. Kazakh and the system's colours at first. */
final class Preferences {

    private static final String LANGUAGE = "kenes-language";
    private static final String THEME = "kenes-theme";
    /** Read and deleted by the script of the pages. */
    private static final String EXPIRED = "kenes-expired";

    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    private Preferences() {}

    static Language language(HttpServletRequest request) {
        return Language.ofTag(cookie(request, LANGUAGE));
    }

    static Theme theme(HttpServletRequest request) {
        String chosen = cookie(request, THEME);
        for (Theme theme : Theme.values()) {
            if (theme.name().equalsIgnoreCase(chosen)) {
                return theme;
            }
        }
        return Theme.SYSTEM;
    }

    static void keep(HttpServletRequest request, HttpServletResponse response, Language language, Theme theme) {
        keep(request, response, LANGUAGE, language.tag());
        keep(request, response, THEME, theme == Theme.SYSTEM ? "" : theme.name().toLowerCase(Locale.ROOT));
    }

    /** Lets the next page say that it was loaded again after a long pause. */
    static void markExpired(HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(EXPIRED, "1");
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(60);
        cookie.setSecure(request.isSecure());
        response.addCookie(cookie);
    }

    private static String cookie(HttpServletRequest request, String name) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(value.isEmpty() ? 0 : ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        response.addCookie(cookie);
    }
}
