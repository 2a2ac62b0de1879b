package kz.kenes.training.archive.vocabulary;

/** Who keeps a paper. */
public enum StoragePlace {
    HR_SERVICE,
    UNIT,
    UNIT_AND_HR_SERVICE,
    INSTITUTES_AND_UNITS
}
