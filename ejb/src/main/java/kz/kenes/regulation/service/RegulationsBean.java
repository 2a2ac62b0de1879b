package kz.kenes.regulation.service;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.kenes.regulation.Edition;
import kz.kenes.regulation.EditionRules;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.RegulationViolation;
import kz.kenes.regulation.api.EditionNumbers;
import kz.kenes.regulation.api.EditionRow;
import kz.kenes.regulation.api.IssueEdition;
import kz.kenes.regulation.api.RegisterRegulation;
import kz.kenes.regulation.api.RegulationRow;
import kz.kenes.regulation.api.RegulationView;
import kz.kenes.regulation.api.Regulations;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Fraction;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.RuleViolation;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** {@inheritDoc} */
@Stateless
@UseCase
public class RegulationsBean implements Regulations {

    @Inject
    private StoredRegulations regulations;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public ListPage<RegulationRow> list(ListQuery query) {
        return regulations.list(query);
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public RegulationView get(long regulationId) {
        Regulation regulation = find(regulationId);
        LocalDate today = LocalDate.now(clock);
        List<EditionRow> editions = new ArrayList<>(
                regulation.editions().stream().map(e -> row(e, today)).toList());
        Collections.reverse(editions);
        return new RegulationView(
                regulation.id(),
                regulation.version(),
                regulation.title().toLocalized(),
                regulation.bodyKind(),
                regulation.source(),
                editions,
                caller.may(ADMINISTER));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public long register(RegisterRegulation command) {
        Regulation regulation = new Regulation(LocalizedText.of(command.title()), command.bodyKind(), command.source());
        regulations.add(regulation);
        return regulation.id();
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public EditionNumbers profile(BodyKind kind) {
        return numbers(Profiles.of(kind));
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public long issue(IssueEdition command) {
        Regulation regulation = find(command.regulation());
        regulation.requireUnchangedSince(command.version());
        Edition edition = regulation.amend(
                command.label(), command.basis(), command.from(), rules(command.numbers()), LocalDate.now(clock));
        regulations.flush();
        return edition.id();
    }

    private Regulation find(long id) {
        return regulations.find(id).orElseThrow(() -> new RuleViolation(SharedViolation.NOT_FOUND));
    }

    private static EditionRow row(Edition edition, LocalDate today) {
        return new EditionRow(
                edition.id(),
                edition.label(),
                edition.basis(),
                edition.validity().validFrom(),
                edition.validity().validTo(),
                edition.validity().includes(today),
                numbers(edition.rules()));
    }

    private static EditionNumbers numbers(EditionRules rules) {
        return new EditionNumbers(
                rules.quorum().numerator(),
                rules.quorum().denominator(),
                rules.isQuorumExceeded(),
                rules.quorumEffect(),
                rules.majorityBase(),
                rules.tieBreak(),
                rules.votingForm(),
                rules.minutesSigning(),
                rules.frequency(),
                rules.frequencyNumber(),
                rules.noticeDays(),
                rules.remoteCounts(),
                rules.writtenDays());
    }

    private static EditionRules rules(EditionNumbers numbers) {
        require(numbers.quorumNumerator() <= numbers.quorumDenominator(), RegulationViolation.QUORUM_OF_NOBODY);
        EditionRules rules = new EditionRules(
                        Fraction.of(numbers.quorumNumerator(), numbers.quorumDenominator()),
                        numbers.quorumEffect(),
                        numbers.majorityBase(),
                        numbers.tieBreak(),
                        numbers.minutesSigning())
                .withVoting(numbers.votingForm())
                .withFrequency(numbers.frequency(), numbers.frequencyNumber())
                .withNotice(numbers.noticeDays())
                .withWrittenVotes(numbers.writtenDays());
        EditionRules exceeded = numbers.quorumExceeded() ? rules.withQuorumExceeded() : rules;
        return numbers.remoteCounts() ? exceeded.withRemotePresence() : exceeded;
    }
}
