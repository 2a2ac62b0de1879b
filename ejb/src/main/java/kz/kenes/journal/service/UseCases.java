package kz.kenes.journal.service;

import java.lang.reflect.Method;

/** Names of use cases: {@code kz.kenes.council.api.Meetings.plan} is {@code council.Meetings.plan}. */
final class UseCases {

    private static final String ROOT = "kz.kenes.";
    private static final String API = ".api";

    private UseCases() {}

    static boolean isApi(Class<?> type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) && name.endsWith(API);
    }

    static String name(Method method) {
        Class<?> api = method.getDeclaringClass();
        String feature = api.getPackageName()
                .substring(ROOT.length(), api.getPackageName().length() - API.length());
        return feature + "." + api.getSimpleName() + "." + method.getName();
    }

    /** The feature that a class of ours belongs to. */
    static String feature(Class<?> type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "shared";
    }
}
