package kz.kenes.people.api;

import jakarta.ejb.Remote;
import java.time.LocalDate;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.shared.api.KenesException;
import kz.kenes.shared.api.ListPage;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Localized;

/** Posts by which seats of bodies are held, and their holders over time: a new holder inherits the seat (ORG-27). */
@Remote
public interface Posts {

    /** Sorts: {@code title}, {@code institution}; filters: {@code institution} (id), {@code vacant} ({@code true}). */
    ListPage<PostRow> list(ListQuery query);

    /** @throws KenesException {@code shared.NOT_FOUND} */
    PostView get(long postId);

    /** @return id of the post */
    long create(CreatePost command);

    /**
     * Says what the holder of the post does for the institution, as far as rules ask for it (CNL-03, CNL-30).
     *
     * @param duty null where no rule asks for it
     */
    void entrust(long postId, long version, PostDuty duty);

    void retitle(long postId, long version, Localized title);

    void assign(AssignPost command);

    /** The holder leaves without a successor. */
    void vacate(long postId, long version, LocalDate lastDay);
}
