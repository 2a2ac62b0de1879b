package kz.kenes.shared.service;

/**
 * Event: an account was changed – roles, language, password, closed – and the next call must see it.
 *
 * @param username sign-in name
 */
public record CallerChanged(String username) {}
