package kz.kenes.training.effect.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** Trainings that are done, for other internal systems such as the personnel system. */
@Remote
public interface Completions {

    /**
     * The newest first. Sorts: {@code endedOn}; filters: {@code person} (id), {@code unit} (id), {@code since} and {@code until}
     * (last day of the training, as {@code 2026-03-11}).
     */
    ListPage<CompletionRow> list(ListQuery query);
}
