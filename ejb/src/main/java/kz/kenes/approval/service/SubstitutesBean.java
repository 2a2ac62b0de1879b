package kz.kenes.approval.service;

import static kz.kenes.approval.ApprovalViolation.SUBSTITUTION_OVERLAPS;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.kenes.approval.Substitution;
import kz.kenes.approval.api.NameSubstitute;
import kz.kenes.approval.api.Substitutes;
import kz.kenes.approval.api.SubstitutionRow;
import kz.kenes.people.Person;
import kz.kenes.people.api.PersonChoice;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Everybody names the own substitute. */
@Stateless
@UseCase
public class SubstitutesBean implements Substitutes {

    @Inject
    private SubstitutionRecords records;

    @Inject
    private ApprovalRecords approvals;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<SubstitutionRow> mine() {
        Long me = caller.personId();
        return me == null
                ? new ArrayList<>()
                : new ArrayList<>(
                        records.with(me, today()).stream().map(this::row).toList());
    }

    private SubstitutionRow row(Substitution substitution) {
        return new SubstitutionRow(
                substitution.id(),
                substitution.version(),
                substitution.person().fullName(),
                substitution.substitute().fullName(),
                substitution.validity().validFrom(),
                substitution.validity().validTo(),
                substitution.ground(),
                substitution.person().id().equals(caller.personId()),
                substitution.isInForceOn(today()));
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<PersonChoice> colleagues(String text) {
        Long me = caller.personId();
        return me == null
                ? new ArrayList<>()
                : new ArrayList<>(records.colleagues(me, text, today()).stream()
                        .map(person -> new PersonChoice(person.id(), person.fullName(), null))
                        .toList());
    }

    @Override
    @RolesAllowed(SIGNED_IN)
    public long name(NameSubstitute command) {
        Person me = approvals.person(caller.personId());
        require(
                me.id() == command.substituteId() || records.areColleagues(me.id(), command.substituteId(), today()),
                SharedViolation.NOT_FOUND);
        Substitution substitution = new Substitution(
                me, approvals.person(command.substituteId()), command.from(), command.to(), command.ground(), today());
        require(records.of(me).stream().noneMatch(one -> one.overlaps(substitution.validity())), SUBSTITUTION_OVERLAPS);
        records.add(substitution);
        return substitution.id();
    }

    @Override
    @RolesAllowed(SIGNED_IN)
    public void end(long substitutionId, long version) {
        Substitution substitution = records.get(substitutionId, caller.personId());
        substitution.requireUnchangedSince(version);
        if (substitution.validity().validFrom().isAfter(today())) {
            records.remove(substitution);
        } else {
            substitution.end(today());
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
