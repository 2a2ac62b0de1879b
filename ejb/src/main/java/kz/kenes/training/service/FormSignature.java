package kz.kenes.training.service;

import java.time.Instant;

/**
 * Who signs a form.
 *
 * @param role key of the wording
 * @param name null while nobody has
 * @param at null while nobody has
 */
record FormSignature(String role, String name, Instant at) {}
