package org.habeas.platform.problem;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.habeas.docket.Words;

/** Says in the words of the wire what was expected of a field. */
final class Expected {
    private Expected() {}

    static String kinds(Class<?> acts) {
        Class<?>[] permitted = acts.getPermittedSubclasses();
        return permitted == null
                ? "those of the documentation"
                : Stream.of(permitted)
                        .map(act -> Words.snake(act.getSimpleName()))
                        .collect(Collectors.joining(", "));
    }

    static String words(Class<?> enumeration) {
        return Stream.of(enumeration.getEnumConstants())
                .map(value -> Words.of((Enum<?>) value))
                .collect(Collectors.joining(", "));
    }

    /** Jackson tells a missing property of a record in words only. */
    static boolean isMissing(MismatchedInputException e) {
        return e.getOriginalMessage().startsWith("Missing required creator property");
    }

    static String type(Class<?> type) {
        if (type.isEnum()) {
            return "one of: " + words(type);
        }
        if (type == UUID.class) {
            return "an id";
        }
        if (type == LocalDate.class) {
            return "a date such as 2018-04-28";
        }
        if (type == Instant.class) {
            return "an instant such as 2018-04-28T12:00:00Z";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        if (type == String.class) {
            return "a text";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        return type.isPrimitive() || Number.class.isAssignableFrom(type) ? "a number" : "an object";
    }
}
