package kz.kenes.shared.service;

import java.util.Optional;

/** Finds the account behind a sign-in name. The feature that keeps the accounts implements it with one statement. */
public interface CallerDirectory {

    Optional<CallerProfile> find(String username);
}
