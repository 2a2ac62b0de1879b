package kz.kenes.shared.file;

import kz.kenes.shared.Violation;

/** Why a file is refused. No clause states these; they protect those who will open the file. */
public enum FileViolation implements Violation {
    /** No bytes; argument: the file's name. */
    EMPTY,
    /** Arguments: name, greatest size in megabytes. */
    TOO_BIG,
    /** The content is of no kind that is accepted here; arguments: name, accepted endings. */
    KIND_NOT_ACCEPTED,
    /** The name promises another kind than the content; arguments: name, what the content is. */
    NAME_DIFFERS,
    /** The name is too long or has no words; argument: greatest length. */
    BAD_NAME,
    /** Truncated or damaged; argument: name. */
    BROKEN,
    /** Unpacks to too much, to too many parts or too deep; argument: name. */
    BLOATED,
    /** Carries macros or active parts; argument: name. */
    MACROS,
    /** Refers to something outside itself in a way that is dangerous to read; argument: name. */
    UNSAFE,
    /** Larger in pixels than a picture may be; arguments: name, greatest number of megapixels. */
    TOO_MANY_PIXELS,
    /** Text that is not in UTF-8; argument: name. */
    NOT_UTF8,
    /** Arguments: name, greatest number of rows. */
    TOO_MANY_ROWS,
    /** Arguments: name, greatest number of columns. */
    TOO_MANY_COLUMNS,
    /** A cell longer than is read; arguments: its address, greatest number of characters. */
    CELL_TOO_LONG,
    /** No sheet with rows; argument: name. */
    NO_ROWS;

    @Override
    public String clause() {
        return "";
    }
}
