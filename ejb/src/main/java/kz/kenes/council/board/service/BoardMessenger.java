package kz.kenes.council.board.service;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.board.BoardComment;
import kz.kenes.council.board.BoardDigest;
import kz.kenes.council.board.BoardNews;
import kz.kenes.council.board.BoardPost;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.shared.Clause;
import kz.kenes.shared.vocabulary.Localized;

/** Tells the members of each association once a day what is new on its platform. */
@Startup
@Singleton
@DependsOn("Migrator")
@Clause("CNL-39")
public class BoardMessenger {

    @Inject
    private DigestRecords records;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Clock clock;

    @Inject
    private Event<Object> events;

    @Schedule(hour = "18", minute = "30", timezone = "Asia/Almaty", persistent = false)
    public void tell() {
        Instant now = clock.instant();
        for (Body body : records.withPosts()) {
            BoardDigest digest = records.digest(body);
            Instant since = digest.tell(now);
            tell(body, records.posts(body, since, now), records.comments(body, since, now));
        }
    }

    /** Whoever wrote everything alone is not told. */
    private void tell(Body body, List<BoardPost> posts, List<BoardComment> comments) {
        Map<Long, Localized> titles = new LinkedHashMap<>();
        Set<Long> authors = new LinkedHashSet<>();
        posts.forEach(post -> {
            titles.put(post.id(), post.title().toLocalized());
            authors.add(post.author().id());
        });
        comments.forEach(comment -> {
            titles.putIfAbsent(comment.post().id(), comment.post().title().toLocalized());
            authors.add(comment.author().id());
        });
        if (!titles.isEmpty()) {
            Set<Long> persons = new LinkedHashSet<>();
            bodies.seatsOn(body, Body.dayOf(clock.instant())).forEach(seat -> seat.holderOn(Body.dayOf(clock.instant()))
                    .ifPresent(one -> persons.add(one.id())));
            if (authors.size() == 1) {
                persons.removeAll(authors);
            }
            events.fire(new BoardNews(
                    body.id(),
                    body.name().toLocalized(),
                    new ArrayList<>(titles.values()),
                    posts.size(),
                    comments.size(),
                    List.copyOf(persons)));
        }
    }
}
