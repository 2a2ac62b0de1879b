package kz.kenes.people.api;

import jakarta.ejb.Remote;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/** By which competitions the vacancies of the teaching staff were filled (ORG-13), and on which grounds people leave. */
@Remote
public interface Appointments {

    /**
     * Work of the teaching staff of universities that holds today. Sorts: {@code person}, {@code contractUntil}; filters: {@code
     * institution}, {@code unit} (ids), {@code recorded} ({@code true} or {@code false}).
     */
    ListPage<AppointmentRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    AppointmentView get(long employmentId);

    /** @throws KenesException {@code people.NO_COMPETITION_NEEDED}, {@code people.COMPETITION_AFTER_CONTRACT} */
    void record(RecordCompetition command);

    /** Ends the work of a person and says why; or says why for work that has ended without a ground. */
    void leave(LeaveWork command);
}
