package kz.kenes.plan.report.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/** A body whose decisions may be put together to a book. */
public record BookBody(long id, Localized name) implements Serializable {}
