package kz.kenes.training.service;

import java.util.List;
import kz.kenes.shared.vocabulary.Localized;

/** The trainings of one unit in a form. */
record FormGroup(Localized unit, List<FormLine> lines) {}
