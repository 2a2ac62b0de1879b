package kz.kenes.training.contract.service;

import static kz.kenes.people.vocabulary.Permission.CONSOLIDATE_TRAINING;
import static kz.kenes.people.vocabulary.Permission.PLAN_TRAINING;
import static kz.kenes.people.vocabulary.Permission.READ_TRAINING;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import kz.kenes.council.service.Actor;
import kz.kenes.people.Employment;
import kz.kenes.people.Institution;
import kz.kenes.shared.Clause;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.TrainingItem;
import kz.kenes.training.contract.ContractDraft;
import kz.kenes.training.contract.ContractViolation;
import kz.kenes.training.contract.Repayment;
import kz.kenes.training.contract.Settlement;
import kz.kenes.training.contract.TrainingContract;
import kz.kenes.training.contract.api.ContractRow;
import kz.kenes.training.contract.api.ContractView;
import kz.kenes.training.contract.api.RecordContract;
import kz.kenes.training.contract.api.RepaymentEntry;
import kz.kenes.training.contract.api.SettleContract;
import kz.kenes.training.contract.api.TrainingContracts;

/** Training contracts, recorded by the HR service of the own institution. */
@Stateless
@UseCase
public class TrainingContractsBean implements TrainingContracts {

    @Inject
    private ContractRecords contracts;

    @Inject
    private Actor actor;

    @Override
    @Query
    @Clause("TRN-35")
    @RolesAllowed({PLAN_TRAINING, READ_TRAINING})
    public ListPage<ContractRow> list(ListQuery query) {
        return contracts.list(query);
    }

    @Override
    @Query
    @Clause("TRN-35")
    @RolesAllowed({PLAN_TRAINING, READ_TRAINING})
    public ContractView get(long contractId) {
        TrainingContract contract = contracts.get(contractId);
        Employment work = contract.work();
        Repayment repayment = contract.repayment();
        Settlement settlement = contract.settlement();
        return new ContractView(
                contract.id(),
                contract.version(),
                contract.number(),
                contract.signedOn(),
                contract.person().id(),
                contract.person().fullName(),
                work.id(),
                work.unit() == null ? null : work.unit().name().toLocalized(),
                position(work),
                contract.item() == null ? null : contract.item().plan().id(),
                contract.subject(),
                contract.sum(),
                contract.repaymentClause(),
                work.competition() == null ? null : work.competition().competedOn(),
                contract.boundFrom(),
                contract.boundUntil(),
                work.validity().validTo(),
                work.leavingGround(),
                repayment.due(),
                repayment.ground(),
                settlement == null ? null : settlement.on(),
                settlement == null ? null : settlement.document(),
                settlement == null ? null : settlement.by().fullName(),
                contract.isToBeCollected() && actor.may(CONSOLIDATE_TRAINING));
    }

    private static Localized position(Employment work) {
        if (work.position() != null) {
            return work.position().name().toLocalized();
        }
        return work.jobTitle() == null ? null : Localized.same(work.jobTitle());
    }

    @Override
    @Query
    @Clause("TRN-35")
    @RolesAllowed(SIGNED_IN)
    public List<RepaymentEntry> toCollect() {
        return actor.id() == null || !actor.may(CONSOLIDATE_TRAINING) ? List.of() : contracts.toCollect();
    }

    @Override
    @Clause("TRN-35")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public void settle(SettleContract command) {
        contracts
                .seen(command.contractId(), command.version())
                .settle(command.on(), command.document(), actor.person(), actor.today());
    }

    @Override
    @Clause("TRN-35")
    @RolesAllowed(CONSOLIDATE_TRAINING)
    public long record(RecordContract command) {
        Institution institution = contracts.myInstitution();
        contracts.lock(institution);
        Optional<TrainingContract> known =
                command.key() == null ? Optional.empty() : contracts.byKey(institution, command.key());
        if (known.isPresent()) {
            return known.get().id();
        }
        TrainingItem item = command.itemId() == null ? null : contracts.item(institution, command.itemId());
        require(item == null || !contracts.hasContract(item), ContractViolation.CONTRACTED_ALREADY);
        TrainingContract contract = new TrainingContract(
                contracts.work(institution, command.personId(), command.signedOn()),
                item,
                new ContractDraft(
                        command.number(),
                        command.signedOn(),
                        command.subject(),
                        command.sum(),
                        command.repayment(),
                        command.repaymentClause(),
                        command.key()),
                actor.today());
        contracts.add(contract);
        return contract.id();
    }
}
