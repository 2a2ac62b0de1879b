package kz.kenes.council.calendar.api;

import java.io.Serializable;
import kz.kenes.shared.api.Secret;

/**
 * A new address of a calendar.
 *
 * @param address for a calendar program; told only now
 */
public record FeedAddress(long id, @Secret String address) implements Serializable {

    /** Without the address, so that no log can show it. */
    @Override
    public String toString() {
        return "FeedAddress[" + id + "]";
    }
}
