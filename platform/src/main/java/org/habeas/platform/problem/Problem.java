package org.habeas.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/** RFC 9457 problem details. {@code type} is a relative reference into the documentation. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record Problem(
        String type,
        String title,
        int status,
        String code,
        String detail,
        List<Refusal.FieldError> errors,
        String traceId) {

    static final String MEDIA_TYPE = "application/problem+json";

    static Problem of(
            int status,
            String code,
            String detail,
            List<Refusal.FieldError> errors,
            String traceId) {
        String title = Character.toUpperCase(code.charAt(0)) + code.substring(1).replace('-', ' ');
        return new Problem("/docs/problems#" + code, title, status, code, detail, errors, traceId);
    }
}
