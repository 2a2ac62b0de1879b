package kz.kenes.council.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import kz.kenes.approval.service.ActorSource;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.council.Body;
import kz.kenes.council.vocabulary.SeatRole;
import kz.kenes.people.Person;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** Actors of approvals that are found in bodies: who holds the seats, and the body itself by its decision. */
@Dependent
public class BodyActors implements ActorSource {

    @Inject
    private BodyRecords records;

    @Override
    public Set<ActorKind> kinds() {
        return Set.of(
                ActorKind.CHAIR,
                ActorKind.DEPUTY_CHAIR,
                ActorKind.SECRETARY,
                ActorKind.MEMBER,
                ActorKind.BODY_DECISION);
    }

    @Override
    public Set<Long> persons(ActorKind kind, long scope, String value, LocalDate day) {
        if (kind.isCollective()) {
            return Set.of();
        }
        return records.seatsOn(records.body(scope), day).stream()
                .filter(seat -> kind == ActorKind.MEMBER || seat.role() == role(kind))
                .flatMap(seat -> seat.holderOn(day).stream())
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Localized name(ActorKind kind, Long scope, String value) {
        Body body = scope == null ? null : records.body(scope);
        if (kind.isCollective()) {
            return body == null ? term(kind) : body.name().toLocalized();
        }
        return body == null ? term(role(kind)) : named(role(kind), body);
    }

    private static SeatRole role(ActorKind kind) {
        return SeatRole.valueOf(kind.name());
    }

    /** «Төраға – ALT Университетінің оқу-әдістемелік кеңесі». */
    public static Localized named(SeatRole role, Body body) {
        Localized term = term(role);
        Localized name = body.name().toLocalized();
        return new Localized(
                term.kk() + " – " + name.in(Language.KK),
                term.ru() + " – " + name.in(Language.RU),
                term.en() + " – " + name.in(Language.EN));
    }

    private static Localized term(Enum<?> term) {
        return new Localized(
                Wording.of(term, Language.KK), Wording.of(term, Language.RU), Wording.of(term, Language.EN));
    }
}
