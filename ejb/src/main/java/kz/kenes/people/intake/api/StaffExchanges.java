package kz.kenes.people.intake.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.KenesException;

/** Staff of an institution from another system, which may send the same message any number of times. */
@Remote
public interface StaffExchanges {

    /**
     * Registers and changes persons and their works: all entries, or none if there is an error. Persons are known by their e-mail
     * address; nobody and nothing is removed.
     *
     * @param key made by the sender for this message, up to 100 characters; the same key with the same entries changes nothing
     * @throws KenesException {@code shared.NOT_FOUND} for an institution that the calling program was not given, {@code
     *     people.intake.KEY_REUSED} for a key that came with other entries, {@code people.intake.TOO_MANY_ROWS} above 5,000
     */
    ExchangeReceipt upsert(long institutionId, String key, List<StaffEntry> entries);
}
