package kz.kenes.quality.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.quality.vocabulary.ControlMethod;

/** Units and methods of which the reader may record something; empty lists for nobody who may. */
public record ControlOptions(List<UnitOption> units, List<ControlMethod> methods) implements Serializable {}
