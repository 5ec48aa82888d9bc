package org.attest.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.attest.shared.Problem.Violation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever went wrong into one problem+json; never a stack trace, never a value that somebody typed. */
class Problems {
    /** What a field may be called; nothing else is given back, whatever was sent. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w{0,39}");

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    public RestResponse<Problem> refused(Refusal refusal) {
        var answer = reply(Problem.of(refusal));
        if (refusal.status() == 503 || refusal.status() == 429) {
            answer.getHeaders().add("Retry-After", String.valueOf(refusal.seconds()));
        }
        return answer;
    }

    @ServerExceptionMapper
    public RestResponse<Problem> invalid(ConstraintViolationException e) {
        var violations = e.getConstraintViolations().stream()
                .map(violation -> {
                    var path = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                            .skip(2) // the method and its parameter
                            .map(Object::toString)
                            .collect(Collectors.joining("."));
                    return new Violation("INVALID", path.isEmpty() ? null : path, violation.getMessage());
                })
                .sorted(Comparator.comparing(violation -> String.valueOf(violation.field())))
                .toList();
        return reply(Problem.invalid(422, "%d of the fields cannot be taken".formatted(violations.size()), violations));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unreadable(JsonProcessingException e) {
        var refusal = within(e, Refusal.class);
        if (refusal != null) {
            return refused(refusal);
        }
        return reply(Problem.invalid(400, "The JSON cannot be read", List.of(violation(e))));
    }

    /** Named by itself, since Quarkus brings a mapper of its own for just this one. */
    @ServerExceptionMapper
    public RestResponse<Problem> mismatched(MismatchedInputException e) {
        return unreadable(e);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> answered(WebApplicationException e) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return unreadable(json);
        }
        if (e.getCause() instanceof Refusal refusal) {
            return refused(refusal);
        }
        int status = e.getResponse().getStatus();
        var answer = reply(Problem.plain(status, e.getResponse().getStatusInfo().getReasonPhrase(), detail(status)));
        var allowed = e.getResponse().getHeaderString("Allow");
        if (allowed != null) {
            answer.getHeaders().add("Allow", allowed);
        }
        return answer;
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address";
            case 405 -> "This address does not take this method";
            case 406 -> "This address does not answer in the form that was asked for";
            case 413 -> "More was sent than is read";
            case 415 ->
                "Send JSON with the Content-Type application/json, or the kind of file that this address is described to take";
            default -> null;
        };
    }

    /** With the challenge of the mechanism that guards the address: a browser is sent to the form, a program told how. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    public Uni<RestResponse<Problem>> unknown(RoutingContext request) {
        Refusal tooOften = request.get(Refusal.class.getName());
        if (tooOften != null) {
            return Uni.createFrom().item(refused(tooOften));
        }
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        var problem = Problem.plain(401, "Not signed in", "Sign in first");
        return authenticator == null
                ? Uni.createFrom().item(reply(problem))
                : authenticator
                        .getChallenge(request)
                        .map(challenge -> challenged(problem, challenge))
                        // who says how to sign in cannot be reached
                        .onFailure()
                        .recoverWithItem(() -> refused(Refusal.of(EdgeRule.SIGN_IN_REACHED)));
    }

    private static RestResponse<Problem> challenged(Problem problem, ChallengeData challenge) {
        if (challenge == null) {
            return reply(problem);
        }
        var answer = challenge.status == 302
                ? RestResponse.ResponseBuilder.<Problem>create(302)
                : RestResponse.ResponseBuilder.<Problem>create(401)
                        .entity(problem)
                        .type(Problem.MEDIA_TYPE);
        challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }

    @ServerExceptionMapper
    public RestResponse<Problem> forbidden(ForbiddenException e) {
        return reply(Problem.plain(403, "Not allowed", "Your role does not do this"));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> failed(Throwable e) {
        var refusal = within(e, Refusal.class);
        if (refusal != null) {
            return refused(refusal);
        }
        // the class and place, never the message: it may quote a row
        var place = Arrays.stream(e.getStackTrace())
                .findFirst()
                .map(Object::toString)
                .orElse("?");
        LOG.errorf("A request failed: %s at %s", causes(e), place);
        return reply(Problem.plain(
                500, "Attest failed", "Nothing was changed. Try again; if it stays, tell your administrator the time"));
    }

    private static String causes(Throwable e) {
        return e.getCause() == null || e.getCause() == e
                ? e.getClass().getName()
                : e.getClass().getName() + " from " + causes(e.getCause());
    }

    private static <T extends Throwable> T within(Throwable e, Class<T> kind) {
        for (var cause = e; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }

    private static Violation violation(JsonProcessingException e) {
        var field = e instanceof JsonMappingException mapping ? path(mapping) : null;
        if (e instanceof UnrecognizedPropertyException unknown) {
            var known = unknown.getKnownPropertyIds() == null
                    ? ""
                    : unknown.getKnownPropertyIds().stream()
                            .map(Object::toString)
                            .sorted()
                            .collect(Collectors.joining(", "));
            return new Violation("UNKNOWN_FIELD", field, "There is no such field here; there are: " + known);
        }
        if (e instanceof InvalidFormatException format && format.getTargetType() != null) {
            return format.getTargetType().isEnum()
                    ? new Violation(
                            "UNKNOWN_VALUE",
                            field,
                            "Choose one of "
                                    + Arrays.stream(format.getTargetType().getEnumConstants())
                                            .map(Object::toString)
                                            .collect(Collectors.joining(", ")))
                    : new Violation("WRONG_FORMAT", field, "Not a " + words(format.getTargetType()));
        }
        if (e instanceof JsonMappingException) {
            return new Violation("WRONG_SHAPE", field, "This part of the JSON does not have the shape it should");
        }
        var at = e.getLocation();
        return new Violation(
                "NOT_JSON",
                null,
                at == null ? "Not JSON" : "Not JSON at line %d, column %d".formatted(at.getLineNr(), at.getColumnNr()));
    }

    /** Names of fields; a place within a list or set is left out, since sets have none. */
    private static String path(JsonMappingException e) {
        var path = e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .map(name -> NAME.matcher(name).matches() ? name : "?")
                .collect(Collectors.joining("."));
        return path.isEmpty() ? null : path;
    }

    private static String words(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "date such as 2026-11-23";
            case "UUID" -> "identifier";
            case "CaseNumber" -> "case number such as NPD-2026-0042";
            case "int", "Integer" -> "whole number";
            case "boolean", "Boolean" -> "true or false";
            default -> "value of the right kind";
        };
    }

    private static RestResponse<Problem> reply(Problem problem) {
        return RestResponse.ResponseBuilder.<Problem>create(problem.status())
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .build();
    }
}
