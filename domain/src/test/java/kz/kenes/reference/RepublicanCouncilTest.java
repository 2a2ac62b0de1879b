package kz.kenes.reference;

import static kz.kenes.shared.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.kenes.council.Body;
import kz.kenes.council.Composition;
import kz.kenes.council.CouncilViolation;
import kz.kenes.council.Councils;
import kz.kenes.council.SeatDraft;
import kz.kenes.council.vocabulary.CompositionState;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Institution;
import kz.kenes.people.Post;
import kz.kenes.people.vocabulary.InstitutionKind;
import kz.kenes.regulation.Profiles;
import kz.kenes.regulation.Regulation;
import kz.kenes.regulation.vocabulary.BodyKind;
import kz.kenes.shared.Clause;
import kz.kenes.shared.LocalizedText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The republican council as the order lays it down")
class RepublicanCouncilTest {

    private static final LocalDate FROM = PublishedFacts.REPUBLICAN_COUNCIL_FROM;
    private static final Instant NOW = Instant.parse("2025-09-01T05:00:00Z");
    private static final String ORDER = "08.08.2024 № 400 бұйрық";

    private final Institution ministry =
            new Institution(InstitutionKind.MINISTRY, new LocalizedText("Министрлік", null, null));

    @Test
    @Clause({"CNL-02", "CNL-16", "CNL-20"})
    void isInForceFromTheDayOfTheOrderWithoutAProposal() {
        Body council = council();
        Composition composition = decreed(council, FROM);
        assertEquals(CompositionState.APPROVED, composition.state());
        assertNull(composition.proposer());
        assertTrue(council.seatsOn(FROM.minusDays(1)).isEmpty());
        assertEquals(36, council.seatsOn(FROM).size());
        assertEquals(24, council.quorumOn(FROM));
    }

    @Test
    @Clause("CNL-16")
    void aLaterOrderEndsTheOneBefore() {
        Body council = council();
        Composition first = decreed(council, FROM);
        Composition second = decreed(council, FROM.plusYears(1));
        assertEquals(FROM.plusYears(1).minusDays(1), first.validity().validTo());
        assertTrue(second.isInForceOn(FROM.plusYears(1)));
    }

    @Test
    @Clause({"CNL-05", "CNL-16"})
    void noOtherBodyIsComposedByAnOrderAlone() {
        Councils.Council university = Councils.ok(3);
        Composition next = university.body().draftComposition(Councils.DAY, ORDER);
        assertRefused(CouncilViolation.DECREE_NOT_PROVIDED, () -> next.decree(NOW));
    }

    @Test
    @Clause("CNL-02")
    void anOrderNamesOneChairAndOneSecretary() {
        Composition draft = council().draftComposition(FROM, ORDER);
        Post post = new Post(ministry, null, new LocalizedText("Төраға", null, null));
        draft.change(FROM, ORDER, List.of(SeatDraft.of(SeatRole.CHAIR, post)));
        assertRefused(CouncilViolation.ONE_SECRETARY, () -> draft.decree(NOW));
    }

    private Body council() {
        Regulation regulation =
                new Regulation(new LocalizedText("Ереже", null, null), BodyKind.REPUBLICAN_COUNCIL, "№ 400");
        regulation.issue("2024", ORDER, FROM, Profiles.of(BodyKind.REPUBLICAN_COUNCIL));
        LocalizedText name = new LocalizedText("РОӘК", null, null);
        return new Body(BodyKind.REPUBLICAN_COUNCIL, name, ministry, null, regulation, FROM, ORDER);
    }

    private Composition decreed(Body council, LocalDate first) {
        Map<LocalizedText, Post> posts = new HashMap<>();
        Composition draft = council.draftComposition(first, ORDER);
        draft.change(
                first,
                ORDER,
                PublishedFacts.republicanSeats().stream()
                        .map(seat -> draft(seat, posts))
                        .toList());
        draft.decree(NOW);
        return draft;
    }

    private SeatDraft draft(PublishedSeat seat, Map<LocalizedText, Post> posts) {
        Post post = posts.computeIfAbsent(seat.post(), title -> new Post(ministry, null, title));
        SeatDraft draft = SeatDraft.of(seat.role(), post);
        return seat.byAgreement() ? draft.asAgreed() : draft;
    }
}
