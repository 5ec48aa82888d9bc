package org.attest.shared;

import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Says once in the OpenAPI description what holds for every route: how to sign in, and what a refusal looks like. */
public class ApiDescription implements OASFilter {
    private static final String PROBLEM = "Problem";

    @Override
    public void filterOpenAPI(OpenAPI api) {
        var components = api.getComponents() == null ? OASFactory.createComponents() : api.getComponents();
        api.setComponents(components);
        components.addSchema(PROBLEM, problem());
        components.addSecurityScheme(
                "demonstration",
                OASFactory.createSecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("basic")
                        .description("HTTP Basic, in the demonstration only"));
        api.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme("demonstration", List.of()));
        if (api.getPaths() != null && api.getPaths().getPathItems() != null) {
            api.getPaths().getPathItems().forEach((path, item) -> {
                if (path.startsWith("/api/")) {
                    item.getOperations().forEach((method, operation) -> describe(operation, path, method.name()));
                }
            });
        }
    }

    private static void describe(Operation operation, String path, String method) {
        var responses = operation.getResponses() == null ? OASFactory.createAPIResponses() : operation.getResponses();
        operation.setResponses(responses);
        refuses(responses, "401", "Not signed in");
        refuses(responses, "403", "Not the work of this role, or not of this person in this case");
        boolean writes = method.equals("POST") || method.equals("PUT");
        if (path.contains("{")) {
            refuses(responses, "404", "There is no such thing, or it is not yours to see: both look alike");
        }
        boolean asks = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> parameter.getIn() == Parameter.In.QUERY);
        if (asks) {
            refuses(responses, "400", "A filter of the query cannot be read");
        }
        if (writes) {
            refuses(responses, "413", "More was sent than is read");
            refuses(responses, "415", "Something else than " + takes(operation) + " was sent");
            refuses(responses, "400", "The JSON or a header cannot be read");
            refuses(responses, "409", "The case is not in a stage where this can be done");
            refuses(responses, "422", "Rules are not met; every one of them is listed");
        }
        if (writes && path.startsWith("/api/v1/cases/{number}")) {
            refuses(responses, "412", "Somebody changed the case since it was read");
            refuses(responses, "428", "No version was sent in If-Match");
        }
    }

    /** The kinds of content that an operation reads; JSON where it names none or leaves it open. */
    private static String takes(Operation operation) {
        var body = operation.getRequestBody();
        var kinds = body == null || body.getContent() == null
                ? Set.<String>of()
                : body.getContent().getMediaTypes().keySet();
        return kinds.isEmpty() || kinds.contains("application/json")
                ? "JSON"
                : kinds.contains("*/*") ? "a file" : String.join(" or ", kinds);
    }

    private static void refuses(APIResponses responses, String status, String words) {
        APIResponse refusal = OASFactory.createAPIResponse()
                .description(words)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(PROBLEM))));
        responses.addAPIResponse(status, refusal);
    }

    private static Schema problem() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("An error as RFC 9457 has it, with every broken rule")
                .addProperty("type", text("Kind of problem"))
                .addProperty("title", text("The same words for every problem of this kind"))
                .addProperty("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER))
                .addProperty("detail", text("What happened this time"))
                .addProperty(
                        "violations",
                        OASFactory.createSchema()
                                .addType(Schema.SchemaType.ARRAY)
                                .items(OASFactory.createSchema()
                                        .addType(Schema.SchemaType.OBJECT)
                                        .addProperty("rule", text("Stable name of the rule"))
                                        .addProperty("field", text("Path in the JSON that was sent"))
                                        .addProperty("sentence", text("What is wrong and how to mend it"))));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
    }
}
