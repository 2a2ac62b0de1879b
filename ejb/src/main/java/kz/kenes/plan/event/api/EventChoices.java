package kz.kenes.plan.event.api;

import java.io.Serializable;
import java.util.List;

/** What the form of an event offers. */
public record EventChoices(List<OrganiserChoice> organisers, List<CoOrganiserChoice> coOrganisers)
        implements Serializable {}
