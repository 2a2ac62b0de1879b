package kz.kenes.training.api;

import jakarta.ejb.Remote;
import java.util.List;

/** The training of staff on My desk. */
@Remote
public interface TrainingDesk {

    /** What waits for the caller. */
    List<TrainingDeskEntry> entries();
}
