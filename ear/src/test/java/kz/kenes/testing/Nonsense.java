package kz.kenes.testing;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.kenes.shared.api.FileContent;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.shared.vocabulary.Localized;

/** Arguments of the right types that nothing stored answers to. */
public final class Nonsense {

    private static final long NOWHERE = -1;

    private static final Map<Class<?>, Object> PLAIN = Map.ofEntries(
            Map.entry(long.class, NOWHERE),
            Map.entry(Long.class, NOWHERE),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(boolean.class, false),
            Map.entry(Boolean.class, false),
            Map.entry(String.class, "жоқ"),
            Map.entry(BigDecimal.class, BigDecimal.ONE),
            Map.entry(Localized.class, new Localized("жоқ", null, null)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(Duration.class, Duration.ofHours(1)),
            Map.entry(LocalDate.class, LocalDate.of(2026, 1, 1)),
            Map.entry(LocalTime.class, LocalTime.NOON),
            Map.entry(ListQuery.class, ListQuery.first(1)),
            Map.entry(byte[].class, new byte[] {'a'}),
            Map.entry(FileContent.class, new FileContent("a.txt", "text/plain", new byte[] {'a'})));

    private Nonsense() {}

    public static Object[] argumentsOf(Method method) {
        return Arrays.stream(method.getGenericParameterTypes())
                .map(Nonsense::value)
                .toArray();
    }

    private static Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            return collection((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
        }
        Class<?> plain = (Class<?>) type;
        if (PLAIN.containsKey(plain)) {
            return PLAIN.get(plain);
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        if (plain.isRecord()) {
            return record(plain);
        }
        throw new IllegalArgumentException("No nonsense known for " + plain + "; add some to " + Nonsense.class);
    }

    private static Object collection(Class<?> type, Type... elements) {
        if (type == List.class) {
            return new ArrayList<>(Collections.singletonList(value(elements[0])));
        }
        if (type == Set.class) {
            return new HashSet<>(Collections.singletonList(value(elements[0])));
        }
        if (type == Map.class) {
            return new HashMap<>(Map.of(value(elements[0]), value(elements[1])));
        }
        throw new IllegalArgumentException("No nonsense known for " + type + "; add some to " + Nonsense.class);
    }

    private static Object record(Class<?> type) {
        var components = type.getRecordComponents();
        var types =
                Arrays.stream(components).map(component -> component.getType()).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> value(component.getGenericType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(type.toString(), refused);
        }
    }
}
