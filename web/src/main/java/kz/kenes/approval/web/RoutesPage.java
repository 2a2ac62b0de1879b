package kz.kenes.approval.web;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import kz.kenes.approval.api.RouteRow;
import kz.kenes.approval.api.Routes;

/** All routes. */
@Named
@RequestScoped
public class RoutesPage {

    @EJB
    private Routes routes;

    private List<RouteRow> rows;

    @PostConstruct
    void read() {
        rows = routes.list();
    }

    public List<RouteRow> getRows() {
        return rows;
    }
}
