package kz.kenes.council.guidance.api;

import jakarta.ejb.Remote;
import java.util.List;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;

/**
 * What the republican council gives out in leading methodical work, under the subjects of clause 15 (PLN-16). Everybody who reads
 * meetings reads these documents; the council's chair, secretary and clerks record them.
 */
@Remote
public interface Guidances {

    /**
     * Sorts: {@code number}, {@code date}, {@code title}; filters: {@code subject} (number of the subject), {@code state},
     * {@code year} (calendar year).
     */
    ListPage<GuidanceRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    GuidanceView get(long guidanceId);

    /** The subjects under which documents fall today, with the number of documents in force under each. */
    List<SubjectCount> subjects();

    /** The council in whose name the caller may record documents; empty for anybody else. */
    List<Long> councils();

    /** @return id of the document */
    long record(RecordGuidance command);

    /** The council takes the document back; it stays on record. */
    void withdraw(long guidanceId, long version, String reason);

    FileContent file(long guidanceId, long fileId);
}
