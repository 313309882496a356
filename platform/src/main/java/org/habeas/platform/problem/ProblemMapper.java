package org.habeas.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.habeas.platform.http.Trace;
import org.habeas.platform.problem.Refusal.FieldError;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/**
 * The one place where a failure becomes an answer. What it does not know is our bug: 500, no
 * details.
 */
public class ProblemMapper {

    @ServerExceptionMapper
    public RestResponse<Problem> refusal(Refusal refusal) {
        RestResponse<Problem> answer =
                answer(refusal.status(), refusal.code(), message(refusal), refusal.errors());
        if (refusal.status() == 503) {
            answer.getHeaders().putSingle("Retry-After", "5");
        }
        refusal.instead().ifPresent(it -> answer.getHeaders().putSingle("Location", it));
        return answer;
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unreadable(MismatchedInputException e) {
        return answer(JsonProblem.of(e));
    }

    @ServerExceptionMapper
    public RestResponse<Problem> invalid(ConstraintViolationException e) {
        List<FieldError> errors =
                e.getConstraintViolations().stream()
                        .map(v ->
                                new FieldError(BeanPointer.of(v.getPropertyPath()), v.getMessage()))
                        .toList();
        return answer(422, "invalid-field", "A field has a value that cannot be.", errors);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unauthorized(UnauthorizedException e) {
        RestResponse<Problem> answer =
                answer(401, "unauthenticated", "This needs a valid token.", List.of());
        answer.getHeaders().putSingle("WWW-Authenticate", "Bearer");
        return answer;
    }

    @ServerExceptionMapper
    public RestResponse<Problem> forbidden(ForbiddenException e) {
        return answer(403, "forbidden", "This token may not do that.", List.of());
    }

    @ServerExceptionMapper
    public RestResponse<Problem> http(WebApplicationException e) {
        Throwable cause = e.getCause();
        if (cause instanceof JsonProcessingException json) {
            return answer(JsonProblem.of(json));
        }
        Response answer = e.getResponse();
        String detail =
                switch (answer.getStatus()) {
                    case 404 -> "There is nothing here.";
                    case 405 -> "This resource does not know that method.";
                    case 406 -> "It cannot be had in that media type.";
                    case 413 -> "The body is too large.";
                    case 415 -> unread(answer.getHeaderString(HttpHeaders.ACCEPT));
                    default -> "The request cannot be read.";
                };
        return answer(answer.getStatus(), HttpCodes.of(answer.getStatus()), detail, List.of());
    }

    /**
     * Whoever refuses a body may say by {@code Accept} what is read instead (RFC 9110, 15.5.16).
     */
    private static String unread(@Nullable String instead) {
        return instead == null
                ? "A body of this media type is not read here."
                : "Send " + instead + ".";
    }

    @ServerExceptionMapper
    public RestResponse<Problem> storage(PersistenceException e) {
        return unexpected(e);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unexpected(Exception e) {
        Throwable cause = e;
        while (cause != null) {
            if (cause instanceof Refusal refusal) {
                return refusal(refusal);
            }
            if (cause instanceof JsonMappingException json) {
                return answer(JsonProblem.of(json));
            }
            cause = cause.getCause();
        }
        if (Passing.is(e)) {
            Log.warnf("storage away trace=%s reason=%s", Trace.id(), e.getClass().getSimpleName());
            RestResponse<Problem> later =
                    answer(503, "try-again", "This passes by itself; ask again.", List.of());
            later.getHeaders().putSingle("Retry-After", "1");
            return later;
        }
        Log.errorf(e, "unexpected failure trace=%s", Trace.id());
        return answer(500, "internal-error", "This is our fault; it has been logged.", List.of());
    }

    private static String message(@Nullable Throwable e) {
        String message = e == null ? null : e.getMessage();
        return message == null ? "" : message;
    }

    private static RestResponse<Problem> answer(JsonProblem json) {
        return answer(json.status(), json.code(), json.detail(), json.errors());
    }

    private static RestResponse<Problem> answer(
            int status, String code, String detail, List<FieldError> errors) {
        Problem problem = Problem.of(status, code, detail, errors, Trace.id());
        return RestResponse.ResponseBuilder.<Problem>create(status)
                .entity(problem)
                .header("Content-Type", Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .build();
    }
}
