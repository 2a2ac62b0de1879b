package kz.kenes.approval.service;

import static kz.kenes.approval.ApprovalViolation.CLAUSE_UNKNOWN;
import static kz.kenes.approval.ApprovalViolation.CONDITION_UNKNOWN;
import static kz.kenes.approval.ApprovalViolation.SCOPE_UNKNOWN;
import static kz.kenes.people.vocabulary.Permission.ADMINISTER;
import static kz.kenes.people.vocabulary.Permission.SIGNED_IN;
import static kz.kenes.shared.RuleViolation.require;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import kz.kenes.approval.Actor;
import kz.kenes.approval.Route;
import kz.kenes.approval.RouteEdition;
import kz.kenes.approval.RouteStep;
import kz.kenes.approval.StepPlan;
import kz.kenes.approval.api.ChangeRoute;
import kz.kenes.approval.api.RouteEditionView;
import kz.kenes.approval.api.RouteRow;
import kz.kenes.approval.api.RouteStepEntry;
import kz.kenes.approval.api.RouteStepView;
import kz.kenes.approval.api.RouteView;
import kz.kenes.approval.api.Routes;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.regulation.ClauseRegister;
import kz.kenes.regulation.Reader;
import kz.kenes.regulation.service.Readers;
import kz.kenes.shared.Clause;
import kz.kenes.shared.SharedViolation;
import kz.kenes.shared.service.Caller;
import kz.kenes.shared.service.Query;
import kz.kenes.shared.service.UseCase;

/** Routes and their editions. */
@Stateless
@UseCase
public class RoutesBean implements Routes {

    @Inject
    private ApprovalRecords records;

    @Inject
    private RouteOwners owners;

    @Inject
    private Readers readers;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public List<RouteRow> list() {
        Reader reader = readers.caller();
        return new ArrayList<>(records.routes().stream()
                .filter(route -> mayRead(reader, route))
                .map(this::row)
                .toList());
    }

    /** A route of an internal document is read by whoever reads the document. */
    @Clause("DOC-15")
    private static boolean mayRead(Reader reader, Route route) {
        ClauseRegister register = ClauseRegister.get();
        return route.editions().stream()
                .flatMap(edition -> edition.steps().stream())
                .map(RouteStep::clause)
                .allMatch(clause -> register.find(clause).map(reader::mayRead).orElse(true));
    }

    private RouteRow row(Route route) {
        RouteEdition edition = route.editionOn(today());
        return new RouteRow(
                route.id(),
                route.key(),
                route.name().toLocalized(),
                edition.validity().validFrom(),
                edition.steps().size());
    }

    @Override
    @Query
    @RolesAllowed(SIGNED_IN)
    public RouteView get(long routeId) {
        Route route = records.route(routeId);
        require(mayRead(readers.caller(), route), SharedViolation.NOT_FOUND);
        List<RouteEditionView> editions = new ArrayList<>(
                route.editions().stream().map(edition -> view(route, edition)).toList());
        Collections.reverse(editions);
        return new RouteView(
                route.id(),
                route.version(),
                route.key(),
                route.name().toLocalized(),
                editions,
                owners.scopes(route.key()),
                owners.conditions(route.key()),
                caller.may(ADMINISTER));
    }

    private RouteEditionView view(Route route, RouteEdition edition) {
        return new RouteEditionView(
                edition.id(),
                edition.validity().validFrom(),
                edition.validity().validTo(),
                edition.ground(),
                edition.validity().includes(today()),
                new ArrayList<>(
                        edition.steps().stream().map(step -> view(route, step)).toList()));
    }

    private static RouteStepView view(Route route, RouteStep step) {
        return new RouteStepView(
                step.ordinal(),
                step.verb(),
                step.actor().kind(),
                step.actor().scope(),
                step.actor().value(),
                step.condition(),
                step.condition() == null ? null : RouteOwners.conditionName(route.key(), step.condition()),
                step.days(),
                step.clause());
    }

    @Override
    @RolesAllowed(ADMINISTER)
    public long change(ChangeRoute command) {
        Route route = records.route(command.routeId());
        route.requireUnchangedSince(command.version());
        List<StepPlan> plans =
                command.steps().stream().map(step -> plan(route, step)).toList();
        RouteEdition edition = route.change(command.from(), command.ground(), plans, today());
        records.changes(route);
        records.flush();
        return edition.id();
    }

    private StepPlan plan(Route route, RouteStepEntry step) {
        Set<ActorScope> scopes = owners.scopes(route.key());
        require(scopes.contains(step.scope()), SCOPE_UNKNOWN, step.scope());
        String condition = step.condition() == null || step.condition().isBlank() ? null : step.condition();
        require(condition == null || owners.conditions(route.key()).contains(condition), CONDITION_UNKNOWN, condition);
        String clause = step.clause() == null || step.clause().isBlank() ? null : step.clause();
        require(clause == null || owners.isClause(clause), CLAUSE_UNKNOWN, clause);
        return new StepPlan(
                step.verb(), new Actor(step.actor(), step.scope(), step.value()), condition, step.days(), clause);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
