package kz.kenes.training.contract.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** Training contracts with the obligation to repay (TRN-35): for the HR service, for other systems, and the employee's own. */
@Remote
public interface TrainingContracts {

    /**
     * Sorts: {@code person}, {@code boundUntil}, {@code sum}; filters: {@code ended}, {@code due}, {@code settled} ({@code true} or {@code
     * false}).
     */
    ListPage<ContractRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    ContractView get(long contractId);

    /**
     * @return id of the contract
     * @throws KenesException {@code training.contract.COMPETITION_REQUIRED}, {@code training.contract.THREE_YEARS_REQUIRED}
     */
    long record(RecordContract command);

    /** The sums that are due and have not come back, for the HR service of the institution; nothing for anybody else. */
    List<RepaymentEntry> toCollect();

    /**
     * The whole sum has come back.
     *
     * @throws KenesException {@code training.contract.NOTHING_DUE}, {@code training.contract.SETTLED_ALREADY}
     */
    void settle(SettleContract command);
}
