package kz.kenes.training.service;

import java.util.Optional;
import kz.kenes.people.Unit;
import kz.kenes.shared.vocabulary.Language;

/** Whoever keeps the marks of teaching tells what they say about a unit; the fourth of the seven points before planning (TRN-09). */
public interface TeachingQuality {

    /** A sentence in that language; empty when nothing is known. */
    Optional<String> of(Unit unit, Language language);
}
