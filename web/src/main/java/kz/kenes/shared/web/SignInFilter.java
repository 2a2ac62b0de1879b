package kz.kenes.shared.web;

import jakarta.ejb.EJB;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import kz.kenes.people.api.SignIn;
import kz.kenes.shared.api.KenesException;

/**
 * Leads everybody who is not signed in to the sign-in page and from there back to where they wanted to go. A session ends here
 * once its account is closed or its password or roles have changed.
 */
public class SignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String PROFILE = "/people/profile";
    private static final List<String> OPEN = List.of(
            "/sign-in",
            "/verify",
            "/error/",
            "/preferences",
            "/calendar-feed",
            "/jakarta.faces.resource/",
            "/favicon.ico");

    @EJB
    private transient SignIn signIn;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath();
        if (isOpen(path)) {
            chain.doFilter(request, response);
            return;
        }
        SignedIn session = request.getUserPrincipal() == null ? null : SignedIn.of(request);
        if (session == null) {
            lead(request, response, Addresses.signIn(request, Addresses.ofPage(request)));
        } else if (!isCurrent(session)) {
            String page = Addresses.ofPage(request);
            end(request);
            lead(request, response, Addresses.signIn(request, page));
        } else if (session.mustChangePassword() && !path.startsWith(PROFILE) && !path.equals("/sign-out")) {
            lead(request, response, request.getContextPath() + PROFILE);
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean isOpen(String path) {
        return OPEN.stream().anyMatch(path::startsWith);
    }

    private boolean isCurrent(SignedIn session) {
        try {
            return signIn.isCurrent(session.credentialsVersion());
        } catch (KenesException closed) {
            return false;
        }
    }

    /** Ends the session of a request; what it held is gone. */
    static void end(HttpServletRequest request) throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static void lead(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        if (!"partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.sendRedirect(address);
            return;
        }
        response.setContentType("text/xml");
        response.setCharacterEncoding("UTF-8");
        try (PrintWriter answer = response.getWriter()) {
            answer.printf(
                    "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"%s\"/></partial-response>",
                    address.replace("&", "&amp;").replace("\"", "%22").replace("<", "%3C"));
        }
    }
}
