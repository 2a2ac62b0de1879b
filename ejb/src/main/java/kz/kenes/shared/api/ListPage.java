package kz.kenes.shared.api;

import java.io.Serializable;
import java.util.List;

/**
 * A part of a list.
 *
 * @param rows the rows asked for
 * @param total how many rows there are in all
 */
public record ListPage<T>(List<T> rows, long total) implements Serializable {}
