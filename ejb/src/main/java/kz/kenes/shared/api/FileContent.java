package kz.kenes.shared.api;

import java.io.Serializable;

/**
 * A file that travels.
 *
 * @param name file name with its ending, as a person would save it
 * @param mediaType such as {@code application/pdf}
 * @param bytes the content
 */
public record FileContent(String name, String mediaType, byte[] bytes) implements Serializable {}
