package kz.kenes.quality.service;

import static kz.kenes.people.vocabulary.Permission.KEEP_QUALITY;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import kz.kenes.council.service.Actor;
import kz.kenes.quality.api.QualityDesk;
import kz.kenes.quality.api.QualityDeskEntry;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** What waits for the caller in the journal of nonconformities. */
@Stateless
@UseCase
public class QualityDeskBean implements QualityDesk {

    @Inject
    private QualityDeskRecords records;

    @Inject
    private Actor actor;

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<QualityDeskEntry> entries() {
        return actor.id() == null || !actor.may(KEEP_QUALITY) ? List.of() : records.entries();
    }
}
