package kz.kenes.approval.api;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The steps of a route from a day on. */
public record RouteEditionView(
        long id, LocalDate from, LocalDate to, String ground, boolean inForce, List<RouteStepView> steps)
        implements Serializable {}
