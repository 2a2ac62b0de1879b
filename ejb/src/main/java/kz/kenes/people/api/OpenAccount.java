package kz.kenes.people.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import java.util.Set;
import kz.kenes.people.vocabulary.Role;

/**
 * Open an account.
 *
 * @param personId whose account it is; null for another system
 */
public record OpenAccount(Long personId, @NotBlank String username, @NotNull Set<Role> roles) implements Serializable {}
