package kz.kenes.training.api;

import java.io.Serializable;

/** Somebody who may keep the schedule of a unit. */
public record KeeperChoice(long id, String name) implements Serializable {}
