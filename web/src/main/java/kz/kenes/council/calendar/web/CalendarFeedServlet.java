package kz.kenes.council.calendar.web;

import jakarta.ejb.EJB;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.kenes.council.calendar.api.CalendarFeeds;
import kz.kenes.council.calendar.api.FeedContent;
import kz.kenes.shared.api.KenesException;

/** Lets calendar programs read: the secret in the address is all they have. Whatever is not an open secret is not found. */
@WebServlet("/calendar-feed/*")
public class CalendarFeedServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern ADDRESS = Pattern.compile("/([A-Z2-7]{20,60})\\.ics");

    @EJB
    private transient CalendarFeeds feeds;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        Matcher secret = ADDRESS.matcher(path == null ? "" : path);
        if (!secret.matches()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            send(feeds.read(secret.group(1)), request, response);
        } catch (KenesException closed) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(FeedContent content, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = '"' + content.tag() + '"';
        response.setHeader("Cache-Control", "private, max-age=300");
        response.setHeader("ETag", tag);
        response.setHeader("X-Robots-Tag", "noindex");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] text = content.text().getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/calendar;charset=UTF-8");
        response.setHeader("Content-Disposition", "inline; filename=\"kenes.ics\"");
        response.setContentLength(text.length);
        response.getOutputStream().write(text);
    }
}
