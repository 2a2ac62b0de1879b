package kz.kenes.people.service;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.people.Institution;
import kz.kenes.people.PeopleViolation;
import kz.kenes.people.api.DescribeInstitution;
import kz.kenes.people.api.InstitutionRow;
import kz.kenes.people.api.InstitutionView;
import kz.kenes.people.api.Institutions;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Keeps the register of institutions. */
@Stateless
@UseCase
public class InstitutionsBean implements Institutions {

    @Inject
    private InstitutionRecords institutions;

    @Inject
    private Clock clock;

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public ListPage<InstitutionRow> list(ListQuery query) {
        return institutions.list(query);
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public InstitutionView get(long institutionId) {
        Institution institution = institutions.get(institutionId);
        Institution parent = institution.parent();
        LocalDate today = LocalDate.now(clock);
        return new InstitutionView(
                institution.id(),
                institution.version(),
                institution.kind(),
                institution.name().toLocalized(),
                Texts.shown(institution.shortName()),
                List.copyOf(institution.aliases()),
                parent == null ? null : parent.id(),
                parent == null ? null : parent.name().toLocalized(),
                institution.closedOn(),
                institutions.units(institution, today),
                institutions.employees(institution, today),
                institution.site());
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public long register(DescribeInstitution command) {
        LocalizedText name = Texts.kept(command.name());
        require(name != null, PeopleViolation.NAME_REQUIRED);
        Institution institution = new Institution(command.kind(), name);
        describe(institution, command);
        institutions.add(institution);
        return institution.id();
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void change(long institutionId, long version, DescribeInstitution command) {
        Institution institution = institutions.get(institutionId);
        institution.requireUnchangedSince(version);
        describe(institution, command);
    }

    private void describe(Institution institution, DescribeInstitution command) {
        institution.describe(
                command.kind(),
                Texts.kept(command.name()),
                Texts.kept(command.shortName()),
                aliases(command.aliases()));
        institution.placeUnder(institutions.getOrNull(command.parentId()));
    }

    private static Set<String> aliases(List<String> aliases) {
        return aliases == null
                ? Set.of()
                : aliases.stream()
                        .map(Texts::tidy)
                        .filter(alias -> alias != null)
                        .collect(Collectors.toSet());
    }

    @Override
    @Clause("MTG-32")
    @RolesAllowed(ADMINISTER)
    public void publishAt(long institutionId, long version, String site) {
        Institution institution = institutions.get(institutionId);
        institution.requireUnchangedSince(version);
        institution.publishAt(site);
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public void close(long institutionId, long version, LocalDate lastDay) {
        Institution institution = institutions.get(institutionId);
        institution.requireUnchangedSince(version);
        institution.close(lastDay);
    }
}
