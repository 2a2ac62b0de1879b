package kz.kenes.quality.api;

import java.io.Serializable;
import kz.kenes.quality.vocabulary.ControlMethod;

/** How often a method was used. */
public record MethodCount(ControlMethod method, long count) implements Serializable {}
