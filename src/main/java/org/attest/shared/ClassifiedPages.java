package org.attest.shared;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.TemplateException;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.TemplateInstanceBase;
import io.quarkus.qute.ValueResolver;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages: a part without a class is not shown, nor one whose class is not for whoever looks; the page fails instead. It
 * stands before the engine's own ways of asking a value, and remembers for each part which of them answers.
 */
@Singleton
class ClassifiedPages implements ValueResolver {
    private static final int BEFORE_ALL = 1_000;
    private static final String PAGE = "attest.page";
    private static final StackWalker CALLERS = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final Onlooker onlooker;
    private final Provider<Engine> engine;
    private final Map<Part, ValueResolver> answering = new ConcurrentHashMap<>();

    private record Part(Class<?> type, String name, int given) {}

    ClassifiedPages(Onlooker onlooker, Provider<Engine> engine) {
        this.onlooker = onlooker;
        this.engine = engine;
    }

    void join(@Observes EngineBuilder building) {
        building.addTemplateInstanceInitializer(ClassifiedPages::name);
    }

    /** The engine takes a page's record apart into a map: which record it was is told by who makes the page. */
    private static void name(TemplateInstance page) {
        CALLERS.walk(callers -> callers.<Class<?>>map(StackWalker.StackFrame::getDeclaringClass)
                        .filter(caller -> caller.isRecord() && TemplateInstance.class.isAssignableFrom(caller))
                        .findFirst())
                .ifPresent(record -> page.setAttribute(PAGE, record));
    }

    @Override
    public int getPriority() {
        return BEFORE_ALL;
    }

    @Override
    public boolean appliesTo(EvalContext asked) {
        var type = shown(asked);
        var classes = type == null ? null : DataClasses.of(type);
        return classes != null && classes.has(asked.getName());
    }

    /** The type whose part is asked for: for what a page is given itself, the page's record. */
    private static Class<?> shown(EvalContext asked) {
        var base = asked.getBase();
        if (base instanceof TemplateInstanceBase.DataMap) {
            return (Class<?>) asked.getAttribute(PAGE);
        }
        return base == null ? null : base.getClass();
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext asked) {
        var type = shown(asked);
        var sensitivity = DataClasses.of(type).part(asked.getName()).orElse(null);
        if (sensitivity == null && !onlooker.maySee(type, asked.getName(), null)) {
            return held(asked);
        }
        return answer(asked).thenCompose(value -> {
            boolean shown = value == null
                    || Results.isNotFound(value)
                    || sensitivity.roles().isEmpty()
                    || onlooker.maySee(type, asked.getName(), sensitivity);
            return shown ? CompletedStage.of(value) : held(asked);
        });
    }

    private static CompletionStage<Object> held(EvalContext asked) {
        return CompletedStage.failure(new TemplateException("Held back: " + asked.getName()));
    }

    private CompletionStage<Object> answer(EvalContext asked) {
        var part = new Part(
                asked.getBase().getClass(), asked.getName(), asked.getParams().size());
        var known = answering.get(part);
        return known != null
                ? known.resolve(asked)
                : first(asked, part, engine.get().getValueResolvers().iterator());
    }

    private CompletionStage<Object> first(EvalContext asked, Part part, Iterator<ValueResolver> others) {
        while (others.hasNext()) {
            var one = others.next();
            if (one.getPriority() != BEFORE_ALL && one.appliesTo(asked)) {
                return one.resolve(asked).thenCompose(value -> {
                    if (Results.isNotFound(value)) {
                        return first(asked, part, others);
                    }
                    answering.put(part, one);
                    return CompletedStage.of(value);
                });
            }
        }
        return Results.notFound(asked);
    }
}
