package kz.kenes.training.effect.service;

import static kz.kenes.people.vocabulary.Permission.READ_TRAINING;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.training.effect.api.CompletionRow;
import kz.kenes.training.effect.api.Completions;

/** Trainings that are done, for the systems and people to whom an institution is open. */
@Stateless
@UseCase
public class CompletionsBean implements Completions {

    @Inject
    private ReviewRecords records;

    @Override
    @Query
    @Clause("TRN-23")
    @RolesAllowed(READ_TRAINING)
    public ListPage<CompletionRow> list(ListQuery query) {
        return records.completions(query);
    }
}
