package kz.kenes.training.order.api;

import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/** A post whose holder may sign an order. */
public record SignerChoice(long postId, Localized title, String person) implements Serializable {}
