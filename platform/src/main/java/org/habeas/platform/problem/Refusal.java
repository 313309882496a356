package org.habeas.platform.problem;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A rule says no. Its code is stable; its words may change and never carry a person's data. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What is wrong with which field; {@code pointer} is a JSON Pointer into the request body. */
    public record FieldError(String pointer, String detail) {}

    private final int status;
    private final String code;
    private final transient List<FieldError> errors;
    private final @Nullable String instead;

    private Refusal(int status, String code, String detail, List<FieldError> errors) {
        this(status, code, detail, errors, null);
    }

    private Refusal(
            int status,
            String code,
            String detail,
            List<FieldError> errors,
            @Nullable String instead) {
        super(detail);
        this.instead = instead;
        this.status = status;
        this.code = code;
        this.errors = List.copyOf(errors);
    }

    /** 422: the request is well formed and says what cannot be. */
    public static Refusal invalid(String code, String pointer, String detail) {
        return new Refusal(422, code, detail, List.of(new FieldError(pointer, detail)));
    }

    /** 422 for several fields at once. */
    public static Refusal invalid(String code, List<FieldError> errors) {
        return new Refusal(422, code, "The request says what cannot be.", errors);
    }

    /** 400: the request cannot be read. */
    public static Refusal malformed(String code, String detail) {
        return new Refusal(400, code, detail, List.of());
    }

    /** 404: it does not exist, or this reader may not know that it does. */
    public static Refusal unknown(String what) {
        return new Refusal(404, "not-found", "There is no such " + what + ".", List.of());
    }

    /** 410: it was there and is gone for good. */
    public static Refusal gone(String code, String detail) {
        return new Refusal(410, code, detail, List.of());
    }

    /** 409: it contradicts what is recorded already. */
    public static Refusal conflict(String code, String detail) {
        return new Refusal(409, code, detail, List.of());
    }

    /**
     * 409: it contradicts what is recorded already.
     *
     * @param instead where that stands; told by {@code Location}
     */
    public static Refusal conflict(String code, String detail, String instead) {
        return new Refusal(409, code, detail, List.of(), instead);
    }

    /** 412: the condition of the request does not hold. */
    public static Refusal stale(String detail) {
        return new Refusal(412, "precondition-failed", detail, List.of());
    }

    /** 428: the request must be conditional. */
    public static Refusal unconditional(String detail) {
        return new Refusal(428, "precondition-required", detail, List.of());
    }

    /** 403: the reader may know of it but not do this. */
    public static Refusal forbidden(String code, String detail) {
        return new Refusal(403, code, detail, List.of());
    }

    /** 503: not now; it passes by itself. */
    public static Refusal later(String code, String detail) {
        return new Refusal(503, code, detail, List.of());
    }

    /** 429: too much of it at a time. */
    public static Refusal tooMany(String code, String detail) {
        return new Refusal(429, code, detail, List.of());
    }

    /** 503: this installation cannot do it as it is configured. */
    public static Refusal unavailable(String code, String detail) {
        return new Refusal(503, code, detail, List.of());
    }

    /** The status of HTTP that it is answered with. */
    public int status() {
        return status;
    }

    /** What a program tells it by. */
    public String code() {
        return code;
    }

    Optional<String> instead() {
        return Optional.ofNullable(instead);
    }

    List<FieldError> errors() {
        return errors;
    }
}
