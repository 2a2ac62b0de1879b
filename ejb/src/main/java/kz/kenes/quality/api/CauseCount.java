package kz.kenes.quality.api;

import java.io.Serializable;
import kz.kenes.quality.vocabulary.CauseKind;

/** How many nonconformities of this kind of cause are open and closed. */
public record CauseCount(CauseKind kind, long open, long closed) implements Serializable {}
