package org.attest.api;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON for a route, made from what the application says of itself: every text holds the same words, all else is plausible. */
final class SampleBody {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int DEEPEST = 6;
    private final Map<String, Map<String, Object>> schemas;

    SampleBody() {
        schemas =
                given().queryParam("format", "json").get("/openapi").jsonPath().getMap("components.schemas");
    }

    /** Of a route that takes JSON; empty braces where it takes none. */
    String of(Routes route, Object text) {
        var content = content(route.operation());
        var json = content == null ? null : (Map<?, ?>) content.get("application/json");
        try {
            return json == null ? "{}" : JSON.writeValueAsString(value((Map<?, ?>) json.get("schema"), text, 0));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean isForm(Routes route) {
        var content = content(route.operation());
        return content != null && content.containsKey("multipart/form-data");
    }

    private static Map<?, ?> content(Map<String, Object> operation) {
        var body = (Map<?, ?>) operation.get("requestBody");
        return body == null ? null : (Map<?, ?>) body.get("content");
    }

    @SuppressWarnings("unchecked")
    private Object value(Map<?, ?> schema, Object text, int depth) {
        if (schema == null || depth > DEEPEST) {
            return text;
        }
        if (schema.get("$ref") instanceof String named) {
            return value(schemas.get(named.substring(named.lastIndexOf('/') + 1)), text, depth);
        }
        for (var word : List.of("allOf", "anyOf", "oneOf")) {
            if (schema.get(word) instanceof List<?> some && !some.isEmpty()) {
                return value((Map<?, ?>) some.get(0), text, depth);
            }
        }
        if (schema.get("enum") instanceof List<?> choices) {
            return choices.get(0);
        }
        var type = schema.get("type") instanceof List<?> types ? types.get(0) : schema.get("type");
        return switch (String.valueOf(type)) {
            case "object" -> {
                var object = new LinkedHashMap<String, Object>();
                if (schema.get("properties") instanceof Map<?, ?> properties) {
                    ((Map<String, Map<?, ?>>) properties)
                            .forEach((name, property) -> object.put(name, value(property, text, depth + 1)));
                }
                yield object;
            }
            case "array" -> List.of(value((Map<?, ?>) schema.get("items"), text, depth + 1));
            case "integer", "number" -> 1;
            case "boolean" -> true;
            default -> "date".equals(schema.get("format")) ? "2026-01-05" : text;
        };
    }
}
