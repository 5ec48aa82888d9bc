package org.attest.shared;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An error as RFC 9457 has it, with every broken rule.
 *
 * @param type names the kind of problem; {@code about:blank} where the status says it all
 * @param violations the broken rules, empty where there was only one thing to say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Shows(Sensitivity.PUBLIC)
public record Problem(String type, String title, int status, String detail, List<Violation> violations) {
    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One broken rule.
     *
     * @param rule stable name for programs
     * @param field path in the JSON that was sent, or null
     * @param sentence what is wrong and how to mend it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Shows(Sensitivity.PUBLIC)
    public record Violation(String rule, String field, String sentence) {}

    public static Problem of(Refusal refusal) {
        var violations = refusal.breaches().stream()
                .map(broken -> new Violation(broken.rule().name(), broken.field(), broken.sentence()))
                .toList();
        var single = violations.size() == 1 ? violations.get(0).sentence() : null;
        return new Problem(
                "urn:attest:problem:rules",
                "Refused",
                refusal.status(),
                single != null ? single : "%d rules are not met".formatted(violations.size()),
                violations);
    }

    public static Problem invalid(int status, String detail, List<Violation> violations) {
        return new Problem("urn:attest:problem:input", "The input is not right", status, detail, violations);
    }

    public static Problem plain(int status, String title, String detail) {
        return new Problem("about:blank", title, status, detail, List.of());
    }
}
