package kz.kenes.shared.web;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.MANAGE_ACCOUNTS;
import static kz.kenes.people.vocabulary.Permission.READ_JOURNAL;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_PEOPLE;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.List;

/** The ways that are open to the reader: every entry has its page and needs a permission. */
@Named
@RequestScoped
public class Navigation {

    private static final List<Entry> ENTRIES = List.of(
            new Entry("nav.desk", "/desk", "pi-inbox", SIGNED_IN),
            new Entry("nav.meetings", "/council/meetings", "pi-calendar", READ_MEETINGS),
            new Entry("nav.decisions", "/council/decisions", "pi-check-square", READ_MEETINGS),
            new Entry("nav.bodies", "/council/bodies", "pi-users", READ_MEETINGS),
            new Entry("nav.minutes", "/council/minutes-book", "pi-book", READ_MEETINGS),
            new Entry("nav.people", "/people/persons", "pi-id-card", READ_PEOPLE),
            new Entry("nav.institutions", "/people/institutions", "pi-building", READ_PEOPLE),
            new Entry("nav.clauses", "/regulation/clauses", "pi-bookmark", SIGNED_IN),
            new Entry("nav.regulations", "/regulation/regulations", "pi-file", SIGNED_IN),
            new Entry("nav.accounts", "/people/accounts", "pi-key", MANAGE_ACCOUNTS),
            new Entry("nav.journal", "/journal/entries", "pi-history", READ_JOURNAL),
            new Entry("nav.outbox", "/notice/outbox", "pi-send", ADMINISTER),
            new Entry("nav.settings", "/shared/settings", "pi-cog", ADMINISTER));

    private List<Entry> open;

    /** A way to a page, with the key of its name. */
    public record Entry(String name, String page, String icon, String permission) {}

    public List<Entry> getEntries() {
        if (open == null) {
            ExternalContext http = FacesContext.getCurrentInstance().getExternalContext();
            open = ENTRIES.stream()
                    .filter(entry -> http.isUserInRole(entry.permission()) && exists(http, entry.page()))
                    .toList();
        }
        return open;
    }

    /** True for the entry to whose folder and page the reader's page belongs. */
    public boolean leadsHere(Entry entry) {
        String here =
                FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "");
        return here.equals(entry.page()) || entry.page().endsWith("s") && here.startsWith(singular(entry.page()));
    }

    /** True when Kenes has this page. */
    public boolean leadsTo(String page) {
        return exists(FacesContext.getCurrentInstance().getExternalContext(), page);
    }

    private static String singular(String page) {
        return page.substring(0, page.length() - 1);
    }

    private static boolean exists(ExternalContext http, String page) {
        try {
            return http.getResource(page + ".xhtml") != null;
        } catch (MalformedURLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
