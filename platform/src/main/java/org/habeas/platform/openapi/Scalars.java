package org.habeas.platform.openapi;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.habeas.docket.Words;

/** Schemas of values without parts. */
final class Scalars {
    private static final Set<Class<?>> SMALL = Set.of(int.class, Integer.class, short.class);
    private static final Set<Class<?>> LARGE = Set.of(long.class, Long.class);
    private static final Set<Class<?>> FRACTIONS =
            Set.of(double.class, Double.class, float.class, Float.class, BigDecimal.class);

    private Scalars() {}

    static Schema of(Class<?> type) {
        if (type == UUID.class) {
            return text("uuid");
        }
        if (type == LocalDate.class) {
            return text("date");
        }
        if (type == Instant.class) {
            return text("date-time");
        }
        if (type == Period.class) {
            return text("duration");
        }
        if (type == URI.class) {
            return text("uri-reference");
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed(SchemaType.BOOLEAN);
        }
        return SMALL.contains(type) || LARGE.contains(type) || FRACTIONS.contains(type)
                ? number(type)
                : typed(SchemaType.STRING);
    }

    private static Schema number(Class<?> type) {
        if (FRACTIONS.contains(type)) {
            return typed(SchemaType.NUMBER);
        }
        return typed(SchemaType.INTEGER).format(SMALL.contains(type) ? "int32" : "int64");
    }

    /** An enumeration as it is written: in lower case. */
    static Schema words(Class<?> enumeration) {
        List<Object> words = new ArrayList<>();
        Stream.of(enumeration.getEnumConstants())
                .forEach(value -> words.add(Words.of((Enum<?>) value)));
        return typed(SchemaType.STRING).enumeration(words);
    }

    static boolean knows(Class<?> type) {
        return type == String.class
                || CharSequence.class.isAssignableFrom(type)
                || type.isPrimitive()
                || Number.class.isAssignableFrom(type)
                || Set.of(
                                UUID.class,
                                LocalDate.class,
                                Instant.class,
                                Period.class,
                                URI.class,
                                Boolean.class)
                        .contains(type);
    }

    static Schema typed(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }

    private static Schema text(String format) {
        return typed(SchemaType.STRING).format(format);
    }
}
