package kz.kenes.reference.service;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import kz.kenes.council.Body;
import kz.kenes.council.Composition;
import kz.kenes.council.SeatDraft;
import kz.kenes.people.Institution;
import kz.kenes.people.Post;
import kz.kenes.reference.PublishedFacts;
import kz.kenes.reference.PublishedInstitution;
import kz.kenes.reference.PublishedSeat;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.LocalizedText;

/**
 * Loads, at the first start, what every installation begins with: the institutions of order 400, the regulations with their
 * editions, and the republican council with its 36 seats, all of them vacant. Later starts change nothing.
 */
@Singleton
@Startup
@DependsOn("Migrator")
public class ReferenceLoader {

    private static final Logger LOG = Logger.getLogger(ReferenceLoader.class.getName());

    private static final String GROUND =
            "Қазақстан Республикасы Ғылым және жоғары білім министрінің 2024 жылғы 8 тамыздағы № 400 бұйрығы, 1-қосымша";

    @Inject
    private ReferenceRecords records;

    @Inject
    private Clock clock;

    @PostConstruct
    void load() {
        if (records.areLoaded()) {
            return;
        }
        Map<BodyKind, Regulation> regulations = KnownRegulations.all();
        records.addAll(regulations.values());
        KnownRemits.all().forEach(records::add);
        Map<String, Institution> institutions = institutions();
        Body council = records.add(new Body(
                BodyKind.REPUBLICAN_COUNCIL,
                new LocalizedText(
                        "Жоғары және жоғары оқу орнынан кейінгі білім берудің республикалық оқу-әдістемелік кеңесі",
                        "Республиканский учебно-методический совет высшего и послевузовского образования",
                        "Republican educational-methodical council of higher and postgraduate education"),
                institutions.get("science"),
                null,
                regulations.get(BodyKind.REPUBLICAN_COUNCIL),
                PublishedFacts.REPUBLICAN_COUNCIL_FROM,
                GROUND));
        Composition composition = council.draftComposition(PublishedFacts.REPUBLICAN_COUNCIL_FROM, GROUND);
        composition.change(PublishedFacts.REPUBLICAN_COUNCIL_FROM, GROUND, seats(institutions));
        composition.decree(clock.instant());
        LOG.info(() -> "Reference data loaded: " + institutions.size() + " institutions, " + regulations.size()
                + " regulations, " + composition.seats().size() + " seats of the republican council");
    }

    private Map<String, Institution> institutions() {
        Map<String, Institution> found = new HashMap<>();
        for (PublishedInstitution published : PublishedFacts.institutions()) {
            Institution institution = new Institution(published.kind(), published.name());
            institution.describe(published.kind(), published.name(), published.shortName(), published.aliases());
            institution.placeUnder(found.get(published.parent()));
            found.put(published.key(), records.add(institution));
        }
        return found;
    }

    /** Seats with the same post have one holder: rows 2 and 3 of the annex (CNL-19). */
    private List<SeatDraft> seats(Map<String, Institution> institutions) {
        Map<LocalizedText, Post> posts = new HashMap<>();
        return PublishedFacts.republicanSeats().stream()
                .map(seat -> {
                    Post post = posts.computeIfAbsent(
                            seat.post(),
                            title -> records.add(new Post(institutions.get(seat.institution()), null, title)));
                    return draft(seat, post);
                })
                .toList();
    }

    private static SeatDraft draft(PublishedSeat seat, Post post) {
        SeatDraft draft = SeatDraft.of(seat.role(), post);
        return seat.byAgreement() ? draft.asAgreed() : draft;
    }
}
