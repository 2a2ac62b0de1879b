package kz.kenes.people.intake.service;

import kz.kenes.people.Position;
import kz.kenes.people.Unit;
import kz.kenes.people.vocabulary.StaffCategory;

/** What the cells of a table may name: units of the institution, categories of staff, positions of the catalogue. */
record Vocabulary(Choices<Unit> units, Choices<StaffCategory> categories, Choices<Position> positions) {}
