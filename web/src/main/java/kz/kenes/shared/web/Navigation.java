package kz.kenes.shared.web;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;
import static kz.kenes.people.vocabulary.Permission.MANAGE_ACCOUNTS;
import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;
import static kz.kenes.people.vocabulary.Permission.READ_JOURNAL;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.people.vocabulary.Permission.READ_PEOPLE;
import static kz.kenes.people.vocabulary.Permission.READ_QUALITY;
import static kz.kenes.people.vocabulary.Permission.READ_TRAINING;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.net.MalformedURLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The ways that are open to the reader: every entry has its page and needs a permission. */
@Named
@RequestScoped
public class Navigation {

    private static final List<Entry> ENTRIES = List.of(
            new Entry("nav.desk", "/desk", "pi-inbox", SIGNED_IN),
            new Entry(
                    "nav.meetings",
                    "/council/meetings",
                    "pi-calendar",
                    READ_MEETINGS,
                    "meeting",
                    "agenda",
                    "room",
                    "pad"),
            new Entry(
                    "nav.calendar",
                    "/council/calendar",
                    "pi-calendar-clock",
                    READ_MEETINGS,
                    "year-plan",
                    "open-meeting",
                    "calendar-feeds"),
            new Entry("nav.proposals", "/council/proposals", "pi-lightbulb", READ_MEETINGS, "proposal"),
            new Entry("nav.inquiries", "/council/inquiries", "pi-question-circle", READ_MEETINGS, "inquiry"),
            new Entry("nav.groups", "/council/groups", "pi-sitemap", READ_MEETINGS, "group"),
            new Entry("nav.board", "/council/board", "pi-comments", READ_MEETINGS, "board"),
            new Entry("nav.guidances", "/council/guidances", "pi-compass", READ_MEETINGS, "guidance"),
            new Entry("nav.decisions", "/council/decisions", "pi-check-square", READ_MEETINGS, "decision"),
            new Entry(
                    "nav.tasks",
                    "/council/tasks",
                    "pi-flag",
                    READ_MEETINGS,
                    "task",
                    "execution",
                    "undelivered",
                    "monitoring"),
            new Entry("nav.bodies", "/council/bodies", "pi-users", READ_MEETINGS, "body", "composition", "duties"),
            new Entry(
                    "nav.minutes",
                    "/council/minutes-book",
                    "pi-book",
                    READ_MEETINGS,
                    "minutes",
                    "extracts",
                    "delivery"),
            new Entry("nav.plans", "/plan/plans", "pi-list-check", READ_MEETINGS, "plan"),
            new Entry("nav.events", "/plan/events", "pi-megaphone", READ_MEETINGS, "event"),
            new Entry(
                    "nav.reports",
                    "/plan/reports",
                    "pi-chart-bar",
                    READ_MEETINGS,
                    "report",
                    "unit-report",
                    "monitoring",
                    "association-reports",
                    "year-book"),
            new Entry("nav.training", "/training/need", "pi-graduation-cap", PLAN_TRAINING, "plan", "item", "due"),
            new Entry(
                    "nav.schedules",
                    "/training/schedules",
                    "pi-table",
                    PLAN_TRAINING,
                    "schedule",
                    "institute",
                    "consolidation",
                    "course"),
            new Entry(
                    "nav.trainingDashboard", "/training/dashboard", "pi-chart-line", PLAN_TRAINING, "facts", "ratings"),
            new Entry(
                    "nav.trainingReports", "/training/reports", "pi-chart-bar", PLAN_TRAINING, "report", "plan-report"),
            new Entry("nav.orders", "/training/orders", "pi-send", PLAN_TRAINING, "order", "contract")
                    .alsoFor(READ_TRAINING),
            new Entry("nav.staff", "/training/staff", "pi-users", PLAN_TRAINING, "unit-staff", "staff-data", "import"),
            new Entry("nav.papers", "/training/papers", "pi-inbox", CONSOLIDATE_TRAINING),
            new Entry(
                    "nav.quality",
                    "/quality/nonconformities",
                    "pi-exclamation-triangle",
                    READ_QUALITY,
                    "nonconformity"),
            new Entry("nav.risks", "/quality/risks", "pi-shield", READ_QUALITY, "risk"),
            new Entry("nav.marks", "/quality/marks", "pi-star", READ_QUALITY),
            new Entry("nav.controls", "/quality/controls", "pi-eye", READ_QUALITY),
            new Entry("nav.audits", "/quality/audits", "pi-verified", READ_QUALITY, "audit"),
            new Entry("nav.review", "/quality/review", "pi-briefcase", READ_QUALITY),
            new Entry(
                    "nav.people",
                    "/people/persons",
                    "pi-id-card",
                    READ_PEOPLE,
                    "person",
                    "employ",
                    "leave",
                    "import",
                    "appointment"),
            new Entry(
                    "nav.institutions",
                    "/people/institutions",
                    "pi-building",
                    READ_PEOPLE,
                    "institution",
                    "unit",
                    "post",
                    "posi"),
            new Entry("nav.accounts", "/people/accounts", "pi-key", MANAGE_ACCOUNTS, "account"),
            new Entry("nav.clauses", "/regulation/clauses", "pi-bookmark", SIGNED_IN, "clause", "check"),
            new Entry("nav.regulations", "/regulation/regulations", "pi-file", SIGNED_IN, "regulation", "edition"),
            new Entry("nav.routes", "/approval/routes", "pi-directions", SIGNED_IN, "route"),
            new Entry("nav.journal", "/journal/entries", "pi-history", READ_JOURNAL, "entry", "inspection"),
            new Entry("nav.outbox", "/notice/outbox", "pi-send", ADMINISTER));

    /** By the folder of the page. */
    private static final Map<String, String> HEADINGS = Map.of(
            "council", "nav.heading.council",
            "plan", "nav.heading.plan",
            "training", "nav.heading.training",
            "quality", "nav.heading.quality",
            "people", "nav.heading.people",
            "regulation", "nav.heading.regulation",
            "approval", "nav.heading.regulation",
            "journal", "nav.heading.system",
            "notice", "nav.heading.system");

    private List<Entry> open;

    /**
     * A way to a page.
     *
     * @param name key of its name
     * @param permissions any of them opens the way
     * @param within beginnings of the names of the pages in the same folder that belong to it
     */
    public record Entry(String name, String page, String icon, Set<String> permissions, List<String> within) {

        Entry(String name, String page, String icon, String permission, String... within) {
            this(name, page, icon, Set.of(permission), List.of(within));
        }

        /** The same way, open to whoever has the other permission as well. */
        private Entry alsoFor(String other) {
            Set<String> either = new TreeSet<>(permissions);
            either.add(other);
            return new Entry(name, page, icon, either, within);
        }

        /** Key of the heading under which the entry stands; the desk stands above all. */
        private String heading() {
            return HEADINGS.get(page.split("/")[1]);
        }
    }

    public List<Entry> getEntries() {
        if (open == null) {
            ExternalContext http = FacesContext.getCurrentInstance().getExternalContext();
            open = openTo(http::isUserInRole).stream()
                    .filter(entry -> exists(http, entry.page()))
                    .toList();
        }
        return open;
    }

    /** @param permitted tells for the name of a permission whether the reader has it */
    static List<Entry> openTo(Predicate<String> permitted) {
        return ENTRIES.stream()
                .filter(entry -> entry.permissions().stream().anyMatch(permitted))
                .toList();
    }

    /** Key of the heading that this entry is the first to stand under; null for the others. */
    public String headingBefore(Entry entry) {
        int place = getEntries().indexOf(entry);
        String heading = entry.heading();
        return place == 0 || Objects.equals(heading, getEntries().get(place - 1).heading()) ? null : heading;
    }

    /** True for the entry to which the reader's page belongs. */
    public boolean leadsHere(Entry entry) {
        String here =
                FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "");
        String folder = entry.page().substring(0, entry.page().lastIndexOf('/') + 1);
        return here.equals(entry.page()) || entry.within().stream().anyMatch(page -> here.startsWith(folder + page));
    }

    /** True when Kenes has this page. */
    public boolean leadsTo(String page) {
        return exists(FacesContext.getCurrentInstance().getExternalContext(), page);
    }

    private static boolean exists(ExternalContext http, String page) {
        try {
            return http.getResource(page + ".xhtml") != null;
        } catch (MalformedURLException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
