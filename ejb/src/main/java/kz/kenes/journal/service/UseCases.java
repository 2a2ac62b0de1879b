package kz.kenes.journal.service;

/** Names of use cases: {@code kz.kenes.council.api.Meetings.plan} is {@code council.Meetings.plan}. */
final class UseCases {

    private static final String ROOT = "kz.kenes.";
    private static final String API = ".api";

    private UseCases() {}

    static boolean isApi(Class<?> type) {
        String name = type.getPackageName();
        return name.startsWith(ROOT) && name.endsWith(API);
    }

    static String name(Class<?> api, String method) {
        String feature = api.getPackageName()
                .substring(ROOT.length(), api.getPackageName().length() - API.length());
        return feature + "." + api.getSimpleName() + "." + method;
    }

    /** The feature that a class of ours belongs to. */
    static String feature(Class<?> type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length > 2 ? parts[2] : "shared";
    }
}
