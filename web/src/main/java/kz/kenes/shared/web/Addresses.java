package kz.kenes.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses inside Kenes, and the proof that an address is inside. */
final class Addresses {

    private Addresses() {}

    /** Where the reader is: the page itself when it is asked for, the page that was left when a form was sent. */
    static String ofPage(HttpServletRequest request) {
        if ("GET".equals(request.getMethod())) {
            String query = request.getQueryString();
            return request.getRequestURI() + (query == null ? "" : "?" + query);
        }
        String referer = request.getHeader("Referer");
        if (referer != null) {
            try {
                URI left = URI.create(referer);
                String address = left.getRawPath() + (left.getRawQuery() == null ? "" : "?" + left.getRawQuery());
                return inside(request, address);
            } catch (IllegalArgumentException notAnAddress) {
                return request.getRequestURI();
            }
        }
        return request.getRequestURI();
    }

    /** The sign-in page that afterwards leads to an address. */
    static String signIn(HttpServletRequest request, String afterwards) {
        String home = request.getContextPath() + "/";
        boolean plain = afterwards == null || afterwards.equals(home) || afterwards.startsWith(home + "sign-in");
        return home + "sign-in" + (plain ? "" : "?to=" + URLEncoder.encode(afterwards, StandardCharsets.UTF_8));
    }

    /** The address when it is one of Kenes, else the desk: nobody is sent to a foreign site. */
    static String inside(HttpServletRequest request, String address) {
        String home = request.getContextPath() + "/";
        boolean safe = address != null
                && address.startsWith(home)
                && !address.contains("//")
                && !address.contains("\\")
                && address.chars().noneMatch(Character::isISOControl);
        return safe ? address : home;
    }
}
