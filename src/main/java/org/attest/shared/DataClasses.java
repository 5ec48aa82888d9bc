package org.attest.shared;

import io.quarkus.arc.ClientProxy;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each part of a type of ours shows, looked up once for each type. */
public final class DataClasses {
    private static final String OURS = "org.attest.";
    private static final Set<String> EVERY_OBJECTS =
            Arrays.stream(Object.class.getMethods()).map(Method::getName).collect(Collectors.toUnmodifiableSet());
    private static final ClassValue<DataClasses> READ = new ClassValue<>() {
        @Override
        protected DataClasses computeValue(Class<?> type) {
            return new DataClasses(type);
        }
    };

    /** By the name of the accessor and by the name that a page or JSON gives the part. */
    private final Map<String, Optional<Sensitivity>> parts = new HashMap<>();

    private DataClasses(Class<?> type) {
        for (var method : type.getMethods()) {
            if (isShown(method)) {
                var sensitivity = Optional.ofNullable(of(type, method));
                parts.put(method.getName(), sensitivity);
                property(method.getName()).ifPresent(name -> parts.putIfAbsent(name, sensitivity));
            }
        }
    }

    /** @return null for what is not ours: text, numbers, lists, codes */
    public static DataClasses of(Class<?> type) {
        return isOurs(type) ? READ.get(ClientProxy.class.isAssignableFrom(type) ? type.getSuperclass() : type) : null;
    }

    public static boolean isOurs(Class<?> type) {
        return type.getName().startsWith(OURS) && !type.isAnnotation() && !Enum.class.isAssignableFrom(type);
    }

    /** Whether a type has a part of this name at all. */
    public boolean has(String part) {
        return parts.containsKey(part);
    }

    /** Empty where nobody said what the part shows: it must not be shown. */
    public Optional<Sensitivity> part(String name) {
        return parts.getOrDefault(name, Optional.empty());
    }

    /** The same by the method itself, null where nobody said. */
    public static Sensitivity of(Class<?> type, Method method) {
        return Stream.concat(
                        component(type, method),
                        Stream.of(method.getAnnotation(Shows.class), type.getAnnotation(Shows.class), declared(method)))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Shows::value)
                .orElse(null);
    }

    private static Shows declared(Method method) {
        return method.getDeclaringClass().getAnnotation(Shows.class);
    }

    private static Stream<Shows> component(Class<?> type, Method method) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .filter(part -> part.getAccessor().equals(method))
                        .map(part -> part.getAnnotation(Shows.class))
                : Stream.empty();
    }

    /** Whether a page could ask it. */
    public static boolean isShown(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getReturnType() != void.class
                && !EVERY_OBJECTS.contains(method.getName());
    }

    private static Optional<String> property(String method) {
        return Stream.of("get", "is", "has")
                .filter(begin -> method.length() > begin.length() && method.startsWith(begin))
                .map(begin -> method.substring(begin.length()))
                .filter(rest -> Character.isUpperCase(rest.charAt(0)))
                .map(rest -> Character.toLowerCase(rest.charAt(0)) + rest.substring(1))
                .findFirst();
    }
}
