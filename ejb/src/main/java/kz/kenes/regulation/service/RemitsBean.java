package kz.kenes.regulation.service;

import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.regulation.api.RemitView;
import kz.kenes.regulation.api.Remits;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** {@inheritDoc} */
@Stateless
@UseCase
public class RemitsBean implements Remits {

    @Inject
    private RemitRecords remits;

    @Override
    @Query
    @Clause({"CNL-08", "CNL-23", "CNL-40"})
    @RolesAllowed(SIGNED_IN)
    public List<RemitView> of(BodyKind kind, LocalDate day) {
        return remits.of(kind, day);
    }
}
