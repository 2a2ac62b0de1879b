package kz.kenes.council.calendar.service;

import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.READ_JOURNAL;
import static kz.kenes.people.vocabulary.Permission.READ_MEETINGS;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kz.kenes.council.Body;
import kz.kenes.council.calendar.CalendarFeed;
import kz.kenes.council.calendar.api.CalendarFeeds;
import kz.kenes.council.calendar.api.FeedAddress;
import kz.kenes.council.calendar.api.FeedContent;
import kz.kenes.council.calendar.api.FeedRow;
import kz.kenes.council.service.Actor;
import kz.kenes.council.service.BodyRecords;
import kz.kenes.people.Person;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.Wording;
import kz.kenes.shared.api.Secret;
import kz.kenes.shared.service.PublicAddress;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.RandomCodes;
import kz.kenes.shared.service.UseCase;

/** The addresses of calendars: opened and revoked by their owners, read by programs that know the secret. */
@Stateless
@UseCase
public class CalendarFeedsBean implements CalendarFeeds {

    private static final int SECRET_BITS = 160;
    private static final int MONTHS_BACK = 12;
    private static final int MONTHS_AHEAD = 18;

    @Inject
    private FeedRecords feeds;

    @Inject
    private CalendarRecords records;

    @Inject
    private FeedWriter writer;

    @Inject
    private BodyRecords bodies;

    @Inject
    private Actor actor;

    @Inject
    private RandomCodes codes;

    @Override
    @Query
    @RolesAllowed(READ_MEETINGS)
    public List<FeedRow> mine() {
        return actor.id() == null
                ? List.of()
                : feeds.of(actor.id()).stream().map(CalendarFeedsBean::row).toList();
    }

    private static FeedRow row(CalendarFeed feed) {
        Body body = feed.body();
        return new FeedRow(
                feed.id(),
                body == null ? null : body.id(),
                body == null ? null : body.name().toLocalized(),
                feed.createdAt());
    }

    @Override
    @RolesAllowed(READ_MEETINGS)
    public FeedAddress open(Long bodyId) {
        Person owner = actor.person();
        Body body = bodyId == null ? null : bodies.visible(bodyId);
        feeds.of(owner.id()).stream()
                .filter(feed -> Objects.equals(feed.body(), body))
                .forEach(feed -> feed.revoke(actor.now()));
        String secret = codes.ofBits(SECRET_BITS);
        CalendarFeed feed = new CalendarFeed(owner, body, secret, actor.now());
        feeds.add(feed);
        return new FeedAddress(feed.id(), PublicAddress.of("/calendar-feed/" + secret + ".ics"));
    }

    @Override
    @RolesAllowed(READ_MEETINGS)
    public void revoke(long feedId) {
        feeds.own(feedId, actor.id()).revoke(actor.now());
    }

    @Override
    @Query
    @PermitAll
    public FeedContent read(@Secret String secret) {
        require(secret != null, SharedViolation.NOT_FOUND);
        CalendarFeed feed = feeds.behind(secret);
        Person owner = feed.owner();
        Set<String> permissions = feeds.permissions(owner);
        require(permissions.contains(READ_MEETINGS), SharedViolation.NOT_FOUND);
        boolean personal = feed.body() == null;
        boolean everything = personal || permissions.contains(ADMINISTER) || permissions.contains(READ_JOURNAL);
        LocalDate today = actor.today();
        Wanted wanted = new Wanted(
                today.minusMonths(MONTHS_BACK),
                today.plusMonths(MONTHS_AHEAD),
                personal ? null : feed.body().id(),
                personal,
                owner.id(),
                today,
                everything);
        String name = personal
                ? Wording.phrase("council.calendar", "feed.mine", owner.language())
                : Wording.phrase(
                        "council.calendar",
                        "feed.body",
                        owner.language(),
                        feed.body().name().toLocalized().in(owner.language()));
        return writer.write(name, owner.language(), wanted, records.meetings(wanted, null));
    }
}
