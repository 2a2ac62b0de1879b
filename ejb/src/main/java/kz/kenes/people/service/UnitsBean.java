package kz.kenes.people.service;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.people.PeopleViolation;
import kz.kenes.people.Tenure;
import kz.kenes.people.Unit;
import kz.kenes.people.api.AppointHead;
import kz.kenes.people.api.SetUpUnit;
import kz.kenes.people.api.TenureView;
import kz.kenes.people.api.UnitChoice;
import kz.kenes.people.api.UnitNode;
import kz.kenes.people.api.UnitView;
import kz.kenes.people.api.Units;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.Validity;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Localized;

/** Keeps the tree of units and their heads. */
@Stateless
@UseCase
public class UnitsBean implements Units {

    @Inject
    private UnitRecords units;

    @Inject
    private InstitutionRecords institutions;

    @Inject
    private PersonRecords persons;

    @Inject
    private Clock clock;

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<UnitNode> tree(long institutionId, LocalDate on) {
        institutions.get(institutionId);
        return units.tree(institutionId, on == null ? LocalDate.now(clock) : on);
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<UnitChoice> choices(long institutionId, LocalDate on) {
        List<UnitChoice> choices = new ArrayList<>();
        units.names(institutionId, on == null ? LocalDate.now(clock) : on)
                .forEach(node -> choices.add(new UnitChoice(node.id(), node.name())));
        return choices;
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public UnitView get(long unitId) {
        Unit unit = units.get(unitId);
        Unit parent = unit.parentOn(LocalDate.now(clock)).orElse(null);
        return new UnitView(
                unit.id(),
                unit.version(),
                unit.institution().id(),
                unit.institution().name().toLocalized(),
                parent == null ? null : parent.id(),
                parent == null ? null : parent.name().toLocalized(),
                unit.kind(),
                unit.name().toLocalized(),
                unit.validity().validFrom(),
                unit.validity().validTo(),
                List.copyOf(units.heads(unit).stream().map(UnitsBean::view).toList()));
    }

    static TenureView view(Tenure tenure) {
        return new TenureView(
                tenure.person().id(),
                tenure.person().fullName(),
                tenure.validity().validFrom(),
                tenure.validity().validTo(),
                tenure.ground());
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public long setUp(SetUpUnit command) {
        LocalizedText name = Texts.kept(command.name());
        require(name != null, PeopleViolation.NAME_REQUIRED);
        Unit unit = new Unit(
                institutions.get(command.institutionId()),
                units.getOrNull(command.parentId()),
                command.kind(),
                name,
                Validity.from(command.from()));
        units.add(unit);
        return unit.id();
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void rename(long unitId, long version, Localized name) {
        seen(unitId, version).rename(Texts.kept(name));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void move(long unitId, long version, Long parentId, LocalDate from) {
        seen(unitId, version).moveUnder(units.getOrNull(parentId), from);
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void appointHead(AppointHead command) {
        seen(command.unitId(), command.version())
                .appointHead(persons.get(command.personId()), command.from(), Texts.tidy(command.ground()));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void releaseHead(long unitId, long version, LocalDate lastDay) {
        seen(unitId, version).releaseHead(lastDay);
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void close(long unitId, long version, LocalDate lastDay) {
        Unit unit = seen(unitId, version);
        unit.close(lastDay, units.below(unit, lastDay.plusDays(1)));
    }

    private Unit seen(long unitId, long version) {
        Unit unit = units.getToChange(unitId);
        unit.requireUnchangedSince(version);
        return unit;
    }
}
