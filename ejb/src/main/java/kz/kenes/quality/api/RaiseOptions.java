package kz.kenes.quality.api;

import java.io.Serializable;
import java.util.List;
import kz.kenes.quality.vocabulary.NonconformitySource;

/** Where and from which sources the reader may enter nonconformities; empty lists for nobody who may. */
public record RaiseOptions(List<UnitOption> units, List<NonconformitySource> sources) implements Serializable {}
