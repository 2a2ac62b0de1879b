package kz.kenes.regulation.web;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.vocabulary.RemitKind;

/** The tasks, subjects or directions from which a form lets choose. */
public class RemitChoices implements Serializable {

    private final List<RemitView> entries;
    private final boolean needed;

    private RemitChoices(List<RemitView> entries, Predicate<RemitKind> need) {
        this.entries = entries;
        this.needed = entries.stream().map(RemitView::kind).anyMatch(need);
    }

    /** For an item of an agenda. */
    public static RemitChoices onAgenda(List<RemitView> entries) {
        return new RemitChoices(entries, RemitKind::isNeededOnAgenda);
    }

    /** For a line of a work plan. */
    public static RemitChoices inPlan(List<RemitView> entries) {
        return new RemitChoices(entries, RemitKind::isNeededInPlan);
    }

    public List<RemitView> getEntries() {
        return entries;
    }

    /** At least one has to be chosen. */
    public boolean isNeeded() {
        return needed;
    }

    /** Entries of more than one list, so that each says from which it is. */
    public boolean isMixed() {
        return entries.stream().map(RemitView::kind).distinct().count() > 1;
    }

    /** Requirement id of the lists, or an empty text. */
    public String getClause() {
        if (entries.isEmpty()) {
            return "";
        }
        return switch (entries.get(0).kind()) {
            case COUNCIL_TASK -> "CNL-08";
            case REPUBLICAN_SUBJECT -> "CNL-23";
            case ASSOCIATION_TASK, ASSOCIATION_DIRECTION -> "CNL-40";
        };
    }

    /** The name of the list, or of the first of them. */
    public RemitKind getKind() {
        return entries.isEmpty() ? null : entries.get(0).kind();
    }
}
