package kz.kenes.quality;

import kz.kenes.people.Person;
import kz.kenes.shared.LocalizedText;

/**
 * What is told of a risk.
 *
 * @param owner who answers for it, or null
 */
public record RiskDraft(
        LocalizedText name, LocalizedText causes, LocalizedText consequences, LocalizedText measures, Person owner) {}
