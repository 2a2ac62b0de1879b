package kz.kenes.approval.web;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.kenes.approval.api.ChangeRoute;
import kz.kenes.approval.api.RouteEditionView;
import kz.kenes.approval.api.RouteView;
import kz.kenes.approval.api.Routes;
import kz.kenes.approval.vocabulary.ActorKind;
import kz.kenes.approval.vocabulary.ActorScope;
import kz.kenes.approval.vocabulary.StepVerb;
import kz.kenes.shared.web.Screen;

/** A route with its editions, and the steps of a new one while an administrator plans it. */
@Named
@ViewScoped
public class RoutePage implements Serializable {

    @EJB
    private Routes routes;

    @Inject
    private Screen screen;

    private Long id;
    private RouteView route;
    private LocalDate from;
    private String ground;
    private List<PlannedStep> steps;

    public void load() {
        route = routes.get(id);
        steps = new ArrayList<>(route.editions().stream()
                .filter(RouteEditionView::inForce)
                .flatMap(edition -> edition.steps().stream())
                .map(PlannedStep::new)
                .toList());
    }

    public void add() {
        steps.add(new PlannedStep());
    }

    public void remove(PlannedStep step) {
        steps.remove(step);
    }

    public void up(PlannedStep step) {
        int at = steps.indexOf(step);
        if (at > 0) {
            Collections.swap(steps, at, at - 1);
        }
    }

    public String change() {
        routes.change(new ChangeRoute(
                id,
                route.version(),
                from,
                ground,
                new ArrayList<>(steps.stream().map(PlannedStep::entry).toList())));
        screen.done("route.changed");
        return screen.to("/approval/route", id);
    }

    public StepVerb[] getVerbs() {
        return StepVerb.values();
    }

    public ActorKind[] getActors() {
        return ActorKind.values();
    }

    public List<ActorScope> getScopes() {
        return new ArrayList<>(route.scopes());
    }

    public RouteView getRoute() {
        return route;
    }

    public List<PlannedStep> getSteps() {
        return steps;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
