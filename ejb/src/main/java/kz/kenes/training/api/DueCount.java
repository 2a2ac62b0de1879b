package kz.kenes.training.api;

import java.io.Serializable;

/** How many people are due in a year. */
public record DueCount(int year, int teaching, int others) implements Serializable {
    public int all() {
        return teaching + others;
    }
}
