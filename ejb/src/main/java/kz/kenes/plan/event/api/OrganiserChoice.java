package kz.kenes.plan.event.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.plan.event.vocabulary.EventKind;
import kz.kenes.plan.event.vocabulary.OrganiserKind;
import kz.kenes.shared.vocabulary.Localized;

/**
 * A body or unit for which the reader may plan events.
 *
 * @param kinds kinds of event, the usual ones first (EVT-01, EVT-02)
 * @param directions the last number of its list of tasks or directions (EVT-06)
 */
public record OrganiserChoice(OrganiserKind kind, long id, Localized name, List<EventKind> kinds, int directions)
        implements Serializable {

    /** What stands for it in a form: {@code BODY-17}. */
    public String value() {
        return kind + "-" + id;
    }
}
