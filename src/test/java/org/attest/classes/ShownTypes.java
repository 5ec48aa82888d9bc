package org.attest.classes;

import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Named;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.attest.casefile.CaseSnapshot;
import org.attest.notices.Letter;
import org.attest.shared.DataClasses;
import org.attest.shared.Problem;

/** Every type of ours that something shown is made of: found from the routes, the pages and the papers, by following what they hold. */
final class ShownTypes {
    /** Ways out of Attest. */
    enum Way {
        JSON,
        PAGE,
        PAPER
    }

    private static final Comparator<Class<?>> BY_NAME = Comparator.comparing(Class::getName);
    private final Map<Class<?>, TreeSet<Way>> found = new TreeMap<>(BY_NAME);

    private ShownTypes() {}

    static Map<Class<?>, TreeSet<Way>> all() {
        var types = new ShownTypes();
        types.follow(Problem.class, Way.JSON);
        types.follow(CaseSnapshot.class, Way.PAPER);
        for (var type : ours()) {
            if (TemplateInstance.class.isAssignableFrom(type) && type.isRecord()
                    || type.isAnnotationPresent(Named.class)) {
                types.follow(type, Way.PAGE);
            }
            if (type.isRecord()
                    && Arrays.stream(type.getMethods()).anyMatch(one -> one.getReturnType() == Letter.class)) {
                types.follow(type, Way.PAPER);
            }
            routes(type).forEach(route -> types.follow(route.getGenericReturnType(), Way.JSON));
        }
        return types.found;
    }

    static Stream<Method> routes(Class<?> type) {
        return type.isAnnotationPresent(Path.class)
                ? Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Arrays.stream(method.getAnnotations())
                                .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class)))
                : Stream.empty();
    }

    /** What of a type can be shown: the parts of a record, and whatever a page can ask it. */
    static List<Method> shown(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(DataClasses::isShown)
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::getParameterCount))
                .toList();
    }

    private void follow(Type type, Way way) {
        if (type instanceof ParameterizedType generic) {
            follow(generic.getRawType(), way);
            Arrays.stream(generic.getActualTypeArguments()).forEach(one -> follow(one, way));
        } else if (type instanceof WildcardType any) {
            Arrays.stream(any.getUpperBounds()).forEach(one -> follow(one, way));
        } else if (type instanceof Class<?> one && one.isArray()) {
            follow(one.getComponentType(), way);
        } else if (type instanceof Class<?> one && DataClasses.isOurs(one)) {
            if (found.computeIfAbsent(one, first -> new TreeSet<>()).add(way)) {
                if (one.isSealed()) {
                    Arrays.stream(one.getPermittedSubclasses()).forEach(kind -> follow(kind, way));
                }
                if (one.isRecord()) {
                    Arrays.stream(one.getRecordComponents())
                            .map(RecordComponent::getGenericType)
                            .forEach(part -> follow(part, way));
                }
                if (way == Way.PAGE) {
                    shown(one).forEach(method -> follow(method.getGenericReturnType(), way));
                }
            }
        }
    }

    static List<Class<?>> ours() {
        var classes = java.nio.file.Path.of(
                        URI.create(Problem.class.getResource("Problem.class").toString()))
                .getParent()
                .getParent();
        try (var files = Files.walk(classes)) {
            var found = new ArrayList<Class<?>>();
            for (var file : files.filter(one -> one.toString().endsWith(".class"))
                    .sorted()
                    .toList()) {
                var name = "org.attest." + classes.relativize(file).toString().replace('/', '.');
                found.add(Class.forName(
                        name.substring(0, name.length() - ".class".length()),
                        false,
                        ShownTypes.class.getClassLoader()));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
