package kz.kenes.quality.api;

import jakarta.ejb.Remote;
import java.util.List;

/** What waits for the caller in the journal of nonconformities. */
@Remote
public interface QualityDesk {

    /** The most urgent first. */
    List<QualityDeskEntry> entries();
}
