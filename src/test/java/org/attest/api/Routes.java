package org.attest.api;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;

/** Every route of the running application, as it describes itself: a new one is tested without anybody remembering. */
record Routes(String method, String path, Map<String, Object> operation) {
    private static final String NONE = "00000000-0000-7000-8000-000000000000";

    @SuppressWarnings("unchecked")
    static List<Routes> all() {
        Map<String, Map<String, Object>> paths =
                given().queryParam("format", "json").get("/openapi").jsonPath().getMap("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().entrySet().stream()
                        .filter(method ->
                                List.of("get", "post", "put", "patch", "delete").contains(method.getKey()))
                        .map(method -> new Routes(
                                method.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey(), (Map<String, Object>)
                                        method.getValue())))
                .sorted(java.util.Comparator.comparing(Routes::toString))
                .toList();
    }

    /** The address with a case, an entry or a page that is not there. */
    String filled() {
        return filled(Map.of());
    }

    String filled(Map<String, String> examples) {
        var address = path;
        for (var example : examples.entrySet()) {
            address = address.replace("{" + example.getKey() + "}", example.getValue());
        }
        return address.replace("{number}", "NPD-2026-999999")
                .replaceAll("\\{(n|page)}", "1")
                .replace("{part}", "request")
                .replaceAll("\\{\\w+}", NONE);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
