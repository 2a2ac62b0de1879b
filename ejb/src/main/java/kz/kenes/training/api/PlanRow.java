package kz.kenes.training.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;
import kz.kenes.training.vocabulary.PlanState;

/** A plan of an employee in a list. */
public record PlanRow(long id, Localized unit, int year, PlanState state, int items, int hours)
        implements Serializable {}
