package org.habeas.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.List;
import java.util.stream.Collectors;
import org.habeas.platform.problem.Refusal.FieldError;

/** What is wrong with a JSON body, told without repeating what it says. */
record JsonProblem(int status, String code, String detail, List<FieldError> errors) {

    static JsonProblem of(JsonProcessingException e) {
        if (!(e instanceof JsonMappingException mapping)) {
            return new JsonProblem(400, "malformed-json", "The body is not JSON.", List.of());
        }
        String detail = detail(mapping);
        return new JsonProblem(
                422, code(mapping), detail, List.of(new FieldError(pointer(mapping), detail)));
    }

    private static String code(JsonMappingException e) {
        return switch (e) {
            case PropertyBindingException _ -> "unknown-field";
            case InvalidTypeIdException _ -> "unknown-kind";
            default -> "invalid-field";
        };
    }

    private static String detail(JsonMappingException e) {
        return switch (e) {
            case PropertyBindingException _ -> "This field is not known here.";
            case InvalidTypeIdException kind ->
                    "The kind is one of: " + Expected.kinds(kind.getBaseType().getRawClass()) + ".";
            case InvalidFormatException format when format.getTargetType().isEnum() ->
                    "It is one of: " + Expected.words(format.getTargetType()) + ".";
            case InvalidNullException _ -> "This is required.";
            case MismatchedInputException missing when Expected.isMissing(missing) ->
                    "This is required.";
            case MismatchedInputException other when other.getTargetType() != null ->
                    "This is not " + Expected.type(other.getTargetType()) + ".";
            case ValueInstantiationException v
                    when v.getCause() instanceof IllegalArgumentException ->
                    reason(v.getCause());
            default ->
                    e.getCause() instanceof IllegalArgumentException
                            ? reason(e.getCause())
                            : "This is missing or not of the type or value expected here.";
        };
    }

    private static String reason(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? "This value cannot be." : message;
    }

    private static String pointer(JsonMappingException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getFieldName() == null
                                ? Integer.toString(step.getIndex())
                                : step.getFieldName().replace("~", "~0").replace("/", "~1"))
                .map(step -> "/" + step)
                .collect(Collectors.joining());
    }
}
