package kz.kenes.council.meeting.live.web;

import jakarta.ejb.EJB;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kenes.council.meeting.live.api.LiveMeetings;
import kz.kenes.shared.api.KenesException;

/**
 * Lets into the socket of a meeting only who may see that meeting, and only from pages of Kenes itself. A foreign meeting and an
 * absent one are answered alike.
 */
public class LiveGate extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern MEETING = Pattern.compile("/live/(\\d{1,18})");

    @EJB
    private transient LiveMeetings meetings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Matcher meeting = MEETING.matcher(path);
        if (meeting.matches() && isOwnPage(request) && isVisible(Long.parseLong(meeting.group(1)))) {
            chain.doFilter(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isOwnPage(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String host = request.getHeader("Host");
        return origin != null && (origin.equals("http://" + host) || origin.equals("https://" + host));
    }

    private boolean isVisible(long meeting) {
        try {
            meetings.revision(meeting);
            return true;
        } catch (KenesException refused) {
            return false;
        }
    }
}
