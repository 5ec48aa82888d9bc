package org.attest.pages;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.attest.shared.Broken;
import org.attest.shared.Refusal;
import org.attest.shared.Reply;
import org.jboss.resteasy.reactive.RestResponse;

/** Makes records of what was typed, and the page again of what was refused: every mistake at once, each at its field. */
@ApplicationScoped
public class Forms {
    private static final String MISTAKES = "mistakes";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule("days").addDeserializer(LocalDate.class, new TypedDay()))
            .addHandler(new Collecting())
            .build();

    private final Validator validator;
    private final Meanwhile meanwhile;

    Forms(Validator validator, Meanwhile meanwhile) {
        this.validator = validator;
        this.meanwhile = meanwhile;
    }

    /**
     * Takes a form: reads it as {@code type}, acts, and answers with where {@code act} goes; where anything is refused,
     * answers with the page again, filled in as it was, and the status of the refusal.
     */
    public <T> RestResponse<TemplateInstance> take(
            String id,
            MultivaluedMap<String, String> typed,
            Class<T> type,
            Function<T, String> act,
            Function<Form, TemplateInstance> page) {
        var fields = Fields.typed(typed);
        try {
            return Reply.goTo(act.apply(read(fields, type)));
        } catch (Refusal refusal) {
            meanwhile.refused(refusal, fields);
            return Reply.again(page.apply(Form.typed(id, fields, Fields.none()).refused(refusal)), refusal.status());
        }
    }

    <T> T read(Fields fields, Class<T> type) {
        var broken = new ArrayList<Broken>();
        T read = null;
        try {
            read = MAPPER.readerFor(type).withAttribute(MISTAKES, broken).readValue(fields.tree());
        } catch (JsonMappingException e) {
            if (broken.isEmpty()) { // else the record only stumbled over what is named already
                broken.add(new Broken(PageRule.READABLE, path(e), PageRule.READABLE.sentence()));
            }
        } catch (IOException e) {
            throw Refusal.of(PageRule.FIELD_KNOWN);
        }
        if (read != null) {
            validator.validate(read).stream()
                    .map(violation ->
                            new Broken(PageRule.FILLED_IN, path(violation.getPropertyPath()), violation.getMessage()))
                    .filter(found ->
                            broken.stream().noneMatch(known -> found.field().equals(known.field())))
                    .sorted(Comparator.comparing(Broken::field))
                    .forEach(broken::add);
        }
        if (!broken.isEmpty()) {
            throw new Refusal(broken);
        }
        return read;
    }

    /** An element of a list of days or words is one step of the path, as it is where it cannot be read. */
    private static String path(jakarta.validation.Path property) {
        return property.toString().replaceFirst("\\.<(list|iterable) element>$", "");
    }

    private static String path(JsonMappingException e) {
        var path = new StringBuilder();
        e.getPath()
                .forEach(step -> path.append(
                        step.getFieldName() == null
                                ? "[" + step.getIndex() + "]"
                                : (path.isEmpty() ? "" : ".") + step.getFieldName()));
        return path.isEmpty() ? null : path.toString();
    }

    private static class TypedDay extends com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer<LocalDate> {
        TypedDay() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(com.fasterxml.jackson.core.JsonParser parser, DeserializationContext context)
                throws IOException {
            var day = UsDate.read(parser.getText());
            return day.isPresent()
                    ? day.get()
                    : (LocalDate) context.handleWeirdStringValue(LocalDate.class, parser.getText(), "no day");
        }
    }

    /** Notes what cannot be read and goes on, so that the next mistake is found too. */
    private static class Collecting extends DeserializationProblemHandler {
        @Override
        public Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String value, String failure) {
            List<Broken> broken = mistakes(context);
            broken.add(new Broken(PageRule.READABLE, place(context), sentence(type)));
            return null;
        }

        @SuppressWarnings("unchecked")
        private static List<Broken> mistakes(DeserializationContext context) {
            return (List<Broken>) context.getAttribute(MISTAKES);
        }

        private static String place(DeserializationContext context) {
            var path = new StringBuilder();
            for (var step : context.getParser()
                    .getParsingContext()
                    .pathAsPointer()
                    .toString()
                    .split("/")) {
                if (step.matches("\\d+")) {
                    path.append('[').append(step).append(']');
                } else if (!step.isEmpty()) {
                    path.append(path.isEmpty() ? "" : ".").append(step);
                }
            }
            return path.toString();
        }

        private static String sentence(Class<?> type) {
            if (type == LocalDate.class) {
                return "Write a day as month/day/year, such as 11/23/2026";
            }
            if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
                return "Write a whole number";
            }
            return type.isEnum() ? "Choose one of the answers" : PageRule.READABLE.sentence();
        }
    }
}
