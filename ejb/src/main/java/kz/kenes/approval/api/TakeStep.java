package kz.kenes.approval.api;

import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * Take the step of an approval that is awaited. The same act repeated is answered in the same way.
 *
 * @param version the version of the approval that the caller saw
 * @param ordinal place of the step in the route, from 1
 * @param words the conclusion where one is given, otherwise a comment or null
 */
public record TakeStep(long approvalId, long version, int ordinal, @Size(max = 4000) String words)
        implements Serializable {}
