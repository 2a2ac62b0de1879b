package kz.kenes.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;

/** Leads everybody who is not signed in to the sign-in page and from there back to where they wanted to go. */
public class SignInFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final List<String> OPEN =
            List.of("/sign-in", "/verify", "/error/", "/preferences", "/jakarta.faces.resource/", "/favicon.ico");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getUserPrincipal() != null || isOpen(request.getServletPath())) {
            chain.doFilter(request, response);
            return;
        }
        String signIn = Addresses.signIn(request, Addresses.ofPage(request));
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml");
            response.setCharacterEncoding("UTF-8");
            try (PrintWriter answer = response.getWriter()) {
                answer.printf(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"%s\"/></partial-response>",
                        signIn.replace("&", "&amp;").replace("\"", "%22").replace("<", "%3C"));
            }
        } else {
            response.sendRedirect(signIn);
        }
    }

    static boolean isOpen(String path) {
        return OPEN.stream().anyMatch(path::startsWith);
    }
}
