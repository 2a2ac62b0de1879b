package kz.kenes.journal.service;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.Secret;

/** Writes the values of a command as JSON for the journal. Secrets, passwords and the bytes of files are left out. */
final class JsonText {

    private static final String HIDDEN = "•••";
    private static final int MOST_ELEMENTS = 100;
    private static final int DEEPEST = 6;

    private final StringBuilder text = new StringBuilder();
    private int depth;

    JsonText open() {
        text.append('{');
        return this;
    }

    String close() {
        return text.append('}').toString();
    }

    void member(String name, Object value, boolean secret) {
        separate();
        string(name);
        text.append(':');
        if (secret || name.toLowerCase(Locale.ROOT).contains("password")) {
            string(HIDDEN);
        } else {
            value(value);
        }
    }

    private void value(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else if (value instanceof FileContent file) {
            text.append("{\"name\":");
            string(file.name());
            text.append(",\"bytes\":")
                    .append(file.bytes() == null ? 0 : file.bytes().length)
                    .append('}');
        } else if (value instanceof byte[] bytes) {
            text.append("{\"bytes\":").append(bytes.length).append('}');
        } else if (value instanceof Record command && isOurs(command) && depth < DEEPEST) {
            members(command);
        } else if (value instanceof Collection<?> elements && depth < DEEPEST) {
            elements(elements);
        } else if (value instanceof Map<?, ?> map && depth < DEEPEST) {
            entries(map);
        } else {
            string(value instanceof Enum<?> constant ? constant.name() : value.toString());
        }
    }

    private void members(Record command) {
        depth++;
        text.append('{');
        for (RecordComponent component : command.getClass().getRecordComponents()) {
            member(component.getName(), value(component, command), component.isAnnotationPresent(Secret.class));
        }
        text.append('}');
        depth--;
    }

    private void elements(Collection<?> elements) {
        depth++;
        text.append('[');
        int written = 0;
        for (Object element : elements) {
            if (written++ == MOST_ELEMENTS) {
                separate();
                string("… " + elements.size());
                break;
            }
            separate();
            value(element);
        }
        text.append(']');
        depth--;
    }

    private void entries(Map<?, ?> map) {
        depth++;
        text.append('{');
        map.forEach((key, value) -> member(String.valueOf(key), value, false));
        text.append('}');
        depth--;
    }

    private void separate() {
        char last = text.charAt(text.length() - 1);
        if (last != '{' && last != '[') {
            text.append(',');
        }
    }

    /** Control characters and halves of surrogate pairs are escaped: no database keeps them. */
    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1));
            if (pair) {
                text.append(c).append(value.charAt(++i));
            } else if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || Character.isSurrogate(c)) {
                text.append(String.format("\\u%04x", (int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    static boolean isOurs(Record value) {
        return value.getClass().getPackageName().startsWith("kz.kenes.");
    }

    static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
