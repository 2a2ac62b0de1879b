package kz.kenes.journal.service;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.StringJoiner;
import kz.kenes.shared.api.Secret;

/**
 * The arguments of a use case as the journal keeps them: compact JSON without secrets, and the ids that they name.
 *
 * @param arguments JSON, cut at {@value #LONGEST} characters
 * @param ids such as {@code meeting=1001 ballot=1050}
 */
record Described(String arguments, String ids) {

    private static final int LONGEST = 8000;
    private static final int LONGEST_SUBJECT = 400;
    private static final String CUT = "…";

    /** @param method the bean's method, which knows names and secrets; null if the call did not get so far */
    static Described of(Method method, Object[] values) {
        JsonText json = new JsonText();
        StringJoiner ids = new StringJoiner(" ");
        Parameter[] parameters = method == null ? new Parameter[0] : method.getParameters();
        json.open();
        for (int i = 0; i < values.length; i++) {
            boolean known = i < parameters.length;
            String name = known ? parameters[i].getName() : "arg" + i;
            json.member(name, values[i], known && parameters[i].isAnnotationPresent(Secret.class));
            collectIds(name, values[i], ids);
        }
        return new Described(cut(json.close(), LONGEST), ids.toString());
    }

    /** The ids, with the one that the command answered. */
    String subject(Object result) {
        String all = result instanceof Long id ? (ids + " result=" + id).trim() : ids;
        return cut(all, LONGEST_SUBJECT);
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

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - CUT.length()) + CUT;
    }
}
