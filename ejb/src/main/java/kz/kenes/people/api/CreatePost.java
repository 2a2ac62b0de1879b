package kz.kenes.people.api;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import kz.kenes.shared.vocabulary.Localized;

/**
 * Create a post.
 *
 * @param unitId null for a post of the institution as a whole
 */
public record CreatePost(long institutionId, Long unitId, @NotNull Localized title) implements Serializable {}
