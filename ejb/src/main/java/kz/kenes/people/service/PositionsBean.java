package kz.kenes.people.service;

import static kz.kenes.people.vocabulary.Permission.MANAGE_PEOPLE;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Position;
import kz.kenes.people.api.ExtendCatalogue;
import kz.kenes.people.api.PositionRow;
import kz.kenes.people.api.Positions;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Keeps the catalogue of staff positions. */
@Stateless
@UseCase
public class PositionsBean implements Positions {

    @Inject
    private PositionRecords positions;

    @Inject
    private Clock clock;

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<PositionRow> catalogue() {
        return List.copyOf(positions.on(LocalDate.now(clock)).stream()
                .map(position -> new PositionRow(
                        position.id(),
                        position.ordinal(),
                        position.group(),
                        position.name().toLocalized(),
                        position.ground()))
                .toList());
    }

    @Override
    @RolesAllowed(MANAGE_PEOPLE)
    public long extend(ExtendCatalogue command) {
        Position position = new Position(
                positions.nextOrdinal(),
                command.group(),
                Texts.kept(command.name()),
                command.ground().strip(),
                command.from());
        positions.add(position);
        return position.id();
    }
}
