package kz.kenes.shared.web;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/** Reads the texts once, before the first page. */
@WebListener
public class TextsLoader implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent start) {
        Texts.load(start.getServletContext());
    }
}
