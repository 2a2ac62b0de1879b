package kz.kenes.council.execution.api;

import java.io.Serializable;
import java.util.List;

/**
 * What waits for the caller in the execution of decisions.
 *
 * @param mine open tasks that the caller carries out, the nearest term first
 * @param waiting tasks of the caller's bodies that were reported as done, or ask for a later term
 * @param copies minutes of which copies wait for the caller: to be sent as secretary, or to be acknowledged
 */
public record TaskDeskView(List<TaskRow> mine, List<TaskRow> waiting, List<WaitingCopies> copies)
        implements Serializable {

    public boolean nothing() {
        return mine.isEmpty() && waiting.isEmpty() && copies.isEmpty();
    }
}
