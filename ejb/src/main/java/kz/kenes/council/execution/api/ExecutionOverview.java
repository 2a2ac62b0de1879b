package kz.kenes.council.execution.api;

import java.io.Serializable;
import java.util.List;

/** The execution of decisions by body, unit and person, as far as the caller may see it; the most overdue first. */
public record ExecutionOverview(List<ExecutionShare> bodies, List<ExecutionShare> units, List<ExecutionShare> persons)
        implements Serializable {}
