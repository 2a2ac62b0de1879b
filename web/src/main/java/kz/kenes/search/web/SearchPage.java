package kz.kenes.search.web;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import kz.kenes.people.api.People;
import kz.kenes.people.api.PersonRow;
import kz.kenes.people.vocabulary.Permission;
import kz.kenes.search.api.Find;
import kz.kenes.search.api.FindPage;
import kz.kenes.search.api.FindQuery;
import kz.kenes.search.api.Search;
import kz.kenes.search.vocabulary.FindKind;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** One search over everything that Kenes keeps. What is asked stands in the address, so a search can be kept and passed on. */
@Named
@RequestScoped
public class SearchPage {

    private static final int SHOWN = 20;
    private static final int PEOPLE = 7;

    @EJB
    private Search search;

    @EJB
    private People people;

    private String text;
    private String kind;
    private Long bodyId;
    private String since;
    private String until;
    private int first;
    private FindPage found;
    private ListPage<PersonRow> foundPeople;

    public void load() {
        if (text == null || text.isBlank()) {
            return;
        }
        if (may(Permission.READ_MEETINGS)) {
            found = search.find(new FindQuery(text, kindOf(kind), bodyId, day(since), day(until), first, SHOWN));
        }
        if (may(Permission.READ_PEOPLE) && !isNarrowed() && first == 0) {
            foundPeople = people.list(ListQuery.first(PEOPLE).searching(text.strip()));
        }
    }

    private static FindKind kindOf(String name) {
        for (FindKind one : FindKind.values()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }

    private static LocalDate day(String written) {
        try {
            return written == null || written.isBlank() ? null : LocalDate.parse(written);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static boolean may(String permission) {
        return FacesContext.getCurrentInstance().getExternalContext().isUserInRole(permission);
    }

    /** True when only a part of all is looked through. */
    public boolean isNarrowed() {
        return kindOf(kind) != null || bodyId != null || day(since) != null || day(until) != null;
    }

    /** True when something was asked and nothing was found. */
    public boolean isNothingFound() {
        return text != null
                && !text.isBlank()
                && (found == null || found.total() == 0)
                && (foundPeople == null || foundPeople.total() == 0);
    }

    public List<Find> getFinds() {
        return found == null ? List.of() : found.finds();
    }

    public long getTotal() {
        return found == null ? 0 : found.total();
    }

    /** The kinds of which something was found, and the one that is chosen. */
    public List<FindKind> getKinds() {
        return found == null
                ? List.of()
                : List.of(FindKind.values()).stream()
                        .filter(one -> count(one) > 0 || one == kindOf(kind))
                        .toList();
    }

    public long count(FindKind one) {
        return found.byKind().getOrDefault(one, 0L);
    }

    /** How much there is of all kinds. */
    public long getAll() {
        return found == null
                ? 0
                : found.byKind().values().stream().mapToLong(Long::longValue).sum();
    }

    public String page(Find find) {
        return switch (find.kind()) {
            case BODY -> "/council/body";
            case MINUTES -> "/council/minutes";
            case MEETING, AGENDA_ITEM, DECISION, MATERIAL -> "/council/meeting";
            case NONCONFORMITY, CORRECTIVE_ACTION -> "/quality/nonconformity";
            case CONTROL -> "/quality/controls";
            case RISK -> "/quality/risk";
        };
    }

    public Integer getNext() {
        return first + SHOWN < getTotal() ? first + SHOWN : null;
    }

    public Integer getPrevious() {
        return first > 0 ? Math.max(0, first - SHOWN) : null;
    }

    public int getLast() {
        return first + getFinds().size();
    }

    public ListPage<PersonRow> getPeople() {
        return foundPeople;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Long getBodyId() {
        return bodyId;
    }

    public void setBodyId(Long bodyId) {
        this.bodyId = bodyId;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = Math.max(0, first);
    }
}
