package kz.kenes.regulation.service;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.READ_INTERNAL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import kz.kenes.people.Person;
import kz.kenes.regulation.SystemCheck;
import kz.kenes.regulation.api.AnnounceCheck;
import kz.kenes.regulation.api.SystemCheckRow;
import kz.kenes.regulation.api.SystemChecks;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Keeps the checks of the management system. */
@Stateless
@UseCase
public class SystemChecksBean implements SystemChecks {

    @Inject
    private SystemCheckRecords checks;

    @Inject
    private Clock clock;

    @Override
    @Query
    @Clause("DOC-15")
    @RolesAllowed(READ_INTERNAL)
    public List<SystemCheckRow> list() {
        LocalDate today = LocalDate.now(clock);
        return checks.list().stream().map(check -> row(check, today)).toList();
    }

    private static SystemCheckRow row(SystemCheck check, LocalDate today) {
        return new SystemCheckRow(
                check.id(),
                check.version(),
                check.body(),
                check.ground(),
                check.days().validFrom(),
                check.days().validTo(),
                check.auditors().stream().map(Person::fullName).sorted().toList(),
                check.days().includes(today));
    }

    @Override
    @Clause("DOC-15")
    @RolesAllowed(ADMINISTER)
    public long announce(AnnounceCheck command) {
        List<Person> auditors =
                command.auditorIds().stream().map(checks::person).toList();
        SystemCheck check = new SystemCheck(command.body(), command.ground(), command.from(), command.to(), auditors);
        checks.add(check);
        return check.id();
    }

    @Override
    @Clause("DOC-15")
    @RolesAllowed(ADMINISTER)
    public void end(long checkId, long version) {
        SystemCheck check = checks.get(checkId);
        check.requireUnchangedSince(version);
        check.endOn(LocalDate.now(clock));
    }
}
