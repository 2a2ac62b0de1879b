package kz.kenes.approval;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.people.Person;
import kz.kenes.people.PersonName;
import kz.kenes.shared.LocalizedText;
import kz.kenes.shared.vocabulary.Localized;

/** Papers on their way, for tests: a head agrees within five days, the finance unit only when money is asked, a rector approves. */
final class Papers {

    static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    static final Instant NOW = DAY.atTime(10, 0).atZone(ApprovalStep.ZONE).toInstant();
    static final String MONEY = "money";

    static final Actor HEAD = new Actor(ActorKind.UNIT_HEAD, ActorScope.UNIT, null);
    static final Actor FINANCE = new Actor(ActorKind.UNIT_HEAD, ActorScope.UPPER_UNIT, null);
    static final Actor RECTOR = new Actor(ActorKind.POST, ActorScope.INSTITUTION, "HEAD");
    static final Actor COUNCIL = new Actor(ActorKind.BODY_DECISION, ActorScope.BODY, null);

    final Person author = person("Автор");
    final Person proposer = person("Енгізуші");
    final Person head = person("Басшы");
    final Person finance = person("Қаржы");
    final Person rector = person("Ректор");

    static Person person(String surname) {
        return new Person(new PersonName(surname, "Әлия", null));
    }

    static Route route(StepPlan... steps) {
        Route route = new Route("test.paper", new LocalizedText("Қағаз", "Бумага", "Paper"));
        route.issue(LocalDate.of(2026, 1, 1), "№ 1 бұйрық", List.of(steps));
        return route;
    }

    static Route usual() {
        return route(
                new StepPlan(StepVerb.AGREE, HEAD, null, 5, "PLN-03"),
                new StepPlan(StepVerb.AGREE, FINANCE, MONEY, null, null),
                new StepPlan(StepVerb.APPROVE, RECTOR, null, null, null));
    }

    Submission submission(String... conditions) {
        return new Submission(
                new Subject("test.paper", 7),
                Localized.same("Жоспар"),
                "бір\nекі",
                "/test?id=7",
                Map.of(ActorScope.UNIT, 1L, ActorScope.UPPER_UNIT, 2L, ActorScope.INSTITUTION, 3L, ActorScope.BODY, 4L),
                Set.of(conditions),
                author,
                proposer);
    }

    Approval submitted(Route route, String... conditions) {
        return new Approval(
                submission(conditions), route.editionOn(DAY), 1, (kind, scope, value) -> Localized.same("кім"), NOW);
    }

    static Act by(Person person) {
        return Act.of(person, NOW.plus(Duration.ofHours(1)));
    }
}
