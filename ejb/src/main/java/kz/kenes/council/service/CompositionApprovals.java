package kz.kenes.council.service;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.approval.ApprovalCompleted;
import kz.kenes.approval.ApprovalReturned;
import kz.kenes.approval.ApprovalWithdrawn;
import kz.kenes.approval.Subject;
import kz.kenes.approval.Submission;
import kz.kenes.approval.service.ApprovalProcess;
import kz.kenes.approval.service.ApprovalSubject;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.council.Body;
import kz.kenes.council.Composition;
import kz.kenes.council.CompositionApproved;
import kz.kenes.council.Seat;
import kz.kenes.people.Person;
import kz.kenes.shared.Clause;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** Compositions on their way: the chair proposes, whoever the route names approves, and the composition follows (CNL-05). */
@Dependent
public class CompositionApprovals implements ApprovalSubject {

    private static final String ROUTE = "council.composition";

    @Inject
    private BodyRecords bodies;

    @Inject
    private ApprovalProcess process;

    @Inject
    private Event<Object> events;

    @Override
    public String route() {
        return ROUTE;
    }

    @Override
    public Set<ActorScope> scopes() {
        return Set.of(ActorScope.BODY, ActorScope.INSTITUTION);
    }

    @Override
    public boolean isVisible(long subjectId) {
        return bodies.isCompositionVisible(subjectId);
    }

    /** The chair has proposed the composition. */
    void submit(Composition composition, Person chair) {
        Body body = composition.body();
        process.submit(new Submission(
                subject(composition),
                title(body),
                content(composition),
                "/council/composition?id=" + composition.id(),
                Map.of(
                        ActorScope.BODY,
                        body.id(),
                        ActorScope.INSTITUTION,
                        body.institution().id()),
                Set.of(),
                chair,
                chair));
    }

    /** True if it is the person's turn to approve the composition. */
    boolean awaits(Composition composition, Person person) {
        return process.awaits(subject(composition), person);
    }

    private static Subject subject(Composition composition) {
        return new Subject(ROUTE, composition.id());
    }

    private static Localized title(Body body) {
        Localized name = body.name().toLocalized();
        return new Localized(
                Wording.phrase("council", "composition.of", Language.KK, name),
                Wording.phrase("council", "composition.of", Language.RU, name),
                Wording.phrase("council", "composition.of", Language.EN, name));
    }

    /** First day, ground and seats, line by line, in Kazakh. */
    private static String content(Composition composition) {
        LocalDate first = composition.validity().validFrom();
        String seats =
                composition.seats().stream().map(seat -> line(seat, first)).collect(Collectors.joining("\n"));
        return Wording.phrase("council", "composition.from", Language.KK, first) + "\n" + composition.ground() + "\n"
                + seats;
    }

    private static String line(Seat seat, LocalDate day) {
        String holder = seat.post() == null
                ? seat.person().fullName()
                : seat.post().title().kk()
                        + seat.holderOn(day)
                                .map(person -> " (" + person.fullName() + ")")
                                .orElse("");
        String agreed = seat.isByAgreement() ? ", " + Wording.phrase("council", "seat.byAgreement", Language.KK) : "";
        return Wording.of(seat.role(), Language.KK) + ": " + holder + agreed;
    }

    @Override
    @Clause({"CNL-05", "CNL-54"})
    public void approved(ApprovalCompleted event) {
        Composition composition = bodies.anyComposition(event.subject().id());
        composition.approve(person(event.holder()), event.at());
        Body body = composition.body();
        LocalDate first = composition.validity().validFrom();
        events.fire(new CompositionApproved(
                composition.id(), body.id(), body.name().toLocalized(), first, holders(composition, first)));
    }

    /** Null where a body has decided. */
    private Person person(Long id) {
        return id == null ? null : bodies.person(id);
    }

    private static List<Long> holders(Composition composition, LocalDate day) {
        return composition.seatsOn(day).stream()
                .flatMap(seat -> seat.holderOn(day).stream())
                .map(Person::id)
                .distinct()
                .toList();
    }

    @Override
    @Clause("CNL-05")
    public void givenBack(ApprovalReturned event) {
        bodies.anyComposition(event.subject().id()).giveBack(person(event.holder()), event.remarks());
    }

    @Override
    public void takenBack(ApprovalWithdrawn event) {
        bodies.anyComposition(event.subject().id()).takeBack();
    }
}
