package kz.kenes.approval.service;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.people.vocabulary.PostDuty;
import kz.kenes.people.vocabulary.Role;
import kz.kenes.shared.Wording;
import kz.kenes.shared.vocabulary.Language;
import kz.kenes.shared.vocabulary.Localized;

/** Actors from the register of people: heads of units, holders of posts, holders of permissions, named persons. */
@Dependent
class PeopleActors implements ActorSource {

    @Inject
    private PeopleActorRecords records;

    @Override
    public Set<ActorKind> kinds() {
        return Set.of(ActorKind.UNIT_HEAD, ActorKind.POST, ActorKind.PERMISSION, ActorKind.PERSON);
    }

    @Override
    public Set<Long> persons(ActorKind kind, long scope, String value, LocalDate day) {
        return switch (kind) {
            case UNIT_HEAD -> records.headsOf(scope, day);
            case POST -> records.holdersOf(PostDuty.valueOf(value), scope, day);
            case PERMISSION -> records.holdersOf(rolesWith(value), scope, day);
            case PERSON -> Set.of(scope);
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static List<Role> rolesWith(String permission) {
        return Arrays.stream(Role.values())
                .filter(role -> role.permissions().contains(permission))
                .toList();
    }

    @Override
    public Localized name(ActorKind kind, Long scope, String value) {
        return switch (kind) {
            case UNIT_HEAD -> within("actor.UNIT_HEAD", scope == null ? null : records.unitName(scope));
            case POST -> within("actor.POST." + value, scope == null ? null : records.institutionName(scope));
            case PERMISSION ->
                within("actor.PERMISSION." + value, scope == null ? null : records.institutionName(scope));
            case PERSON -> scope == null ? phrase("actor.PERSON") : Localized.same(records.personName(scope));
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Localized within(String key, Localized place) {
        Localized actor = phrase(key);
        return place == null
                ? actor
                : new Localized(
                        actor.kk() + " – " + place.in(Language.KK),
                        actor.ru() + " – " + place.in(Language.RU),
                        actor.en() + " – " + place.in(Language.EN));
    }

    private static Localized phrase(String key) {
        return new Localized(
                Wording.phrase("approval", key, Language.KK),
                Wording.phrase("approval", key, Language.RU),
                Wording.phrase("approval", key, Language.EN));
    }
}
