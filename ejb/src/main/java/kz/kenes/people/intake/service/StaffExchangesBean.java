package kz.kenes.people.intake.service;

import static kz.kenes.people.vocabulary.Permission.MANAGE_PEOPLE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.kenes.people.Institution;
import kz.kenes.people.intake.StaffExchange;
import kz.kenes.people.intake.api.ExchangeReceipt;
import kz.kenes.people.intake.api.ImportAction;
import kz.kenes.people.intake.api.StaffEntry;
import kz.kenes.people.intake.api.StaffExchanges;
import kz.kenes.shared.Clause;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.UseCase;

/** Takes staff from another system once for each key. */
@Stateless
@UseCase
public class StaffExchangesBean implements StaffExchanges {

    @Inject
    private ExchangeRecords exchanges;

    @Inject
    private StaffRecords records;

    @Inject
    private StaffJudge judge;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @Clause({"ORG-11", "ORG-12"})
    @RolesAllowed(MANAGE_PEOPLE)
    public ExchangeReceipt upsert(long institutionId, String key, List<StaffEntry> entries) {
        String tidy = StaffExchange.required(key);
        List<RawRow> rows = EntryRows.of(entries, caller.language());
        String hash = EntryRows.hash(entries);
        Institution institution = exchanges.locked(institutionId);
        Optional<StaffExchange> earlier = exchanges.of(institution, tidy);
        if (earlier.isPresent()) {
            earlier.get().requireSameContent(hash);
            return receipt(earlier.get(), true);
        }
        Judgement judgement = judge.judge(institution, rows);
        if (!judgement.faults().isEmpty()) {
            records.forget();
            return new ExchangeReceipt(false, false, clock.instant(), 0, 0, 0, judgement.errors());
        }
        records.store(judgement.registration());
        StaffExchange exchange = new StaffExchange(institution, tidy, hash, caller.username(), clock.instant());
        exchange.did(
                judgement.count(ImportAction.REGISTERS),
                judgement.count(ImportAction.CHANGES),
                judgement.count(ImportAction.KEEPS));
        exchanges.add(exchange);
        return receipt(exchange, false);
    }

    private static ExchangeReceipt receipt(StaffExchange exchange, boolean repeated) {
        return new ExchangeReceipt(
                true,
                repeated,
                exchange.receivedAt(),
                exchange.registered(),
                exchange.changed(),
                exchange.kept(),
                List.of());
    }
}
