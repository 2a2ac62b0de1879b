package kz.kenes.plan.event.api;

import java.io.Serializable;

/**
 * Participants of one organisation.
 *
 * @param registered how many have a place
 * @param attended how many of them came
 */
public record OrganisationCount(String organisation, int registered, int attended) implements Serializable {}
