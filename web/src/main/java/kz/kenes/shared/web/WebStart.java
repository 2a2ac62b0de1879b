package kz.kenes.shared.web;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** Reads the texts once, before the first page, and marks style and script with their content, so that browsers keep no old ones. */
@WebListener
public class WebStart implements ServletContextListener {

    private static final String STYLE = "/resources/kenes/";

    @Override
    public void contextInitialized(ServletContextEvent start) {
        ServletContext application = start.getServletContext();
        Texts.load(application);
        application.setAttribute("release", mark(application));
    }

    private static String mark(ServletContext application) {
        CRC32 sum = new CRC32();
        for (String path : new TreeSet<>(application.getResourcePaths(STYLE))) {
            if (path.endsWith(".css") || path.endsWith(".js")) {
                try (InputStream file = application.getResourceAsStream(path)) {
                    sum.update(file.readAllBytes());
                } catch (IOException unreadable) {
                    throw new UncheckedIOException(unreadable);
                }
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
