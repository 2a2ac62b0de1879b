package kz.kenes.journal.service;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.StringJoiner;
import kz.kenes.shared.api.Secret;

/**
 * The arguments of a use case as the journal keeps them: compact JSON without secrets, and the ids that they name.
 *
 * @param arguments JSON
 * @param ids such as {@code meeting=1001 ballot=1050}
 */
record Described(String arguments, String ids) {

    /** @param method of the API, which knows names and secrets */
    static Described of(Method method, Object[] values) {
        JsonText json = new JsonText();
        StringJoiner ids = new StringJoiner(" ");
        Parameter[] parameters = method.getParameters();
        json.open();
        for (int i = 0; i < values.length; i++) {
            boolean secret = parameters[i].isAnnotationPresent(Secret.class);
            json.member(parameters[i].getName(), values[i], secret);
            if (!secret) {
                collectIds(parameters[i].getName(), values[i], ids);
            }
        }
        return new Described(json.close(), ids.toString());
    }

    /** The ids, with the one that the command answered. */
    String subject(Object result) {
        return result instanceof Long id ? (ids + " result=" + id).trim() : ids;
    }

    private static void collectIds(String name, Object value, StringJoiner ids) {
        if (value instanceof Long id && isId(name)) {
            ids.add(name.replaceFirst("Id$", "") + "=" + id);
        } else if (value instanceof Record command && JsonText.isOurs(command)) {
            for (RecordComponent component : command.getClass().getRecordComponents()) {
                if (!component.isAnnotationPresent(Secret.class)) {
                    collectIds(component.getName(), JsonText.value(component, command), ids);
                }
            }
        }
    }

    private static boolean isId(String name) {
        return name.endsWith("Id") || name.equals("id");
    }
}
