package org.habeas.platform.openapi;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.habeas.docket.Act;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.habeas.docket.Words;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of records as our JSON mapper reads them: snake case, required unless nullable or a list.
 */
final class RecordSchemas {
    private RecordSchemas() {}

    /** One of the acts, told by its kind. */
    static Schema ofActs(Class<?> acts) {
        Schema schema = OASFactory.createSchema();
        for (Class<?> act : acts.getPermittedSubclasses()) {
            schema.addOneOf(ofAct(act));
        }
        return schema.discriminator(OASFactory.createDiscriminator().propertyName("kind"));
    }

    private static Schema ofAct(Class<?> act) {
        Schema kind = typed(SchemaType.STRING).addEnumeration(Words.snake(act.getSimpleName()));
        Schema schema = ofRecord(act);
        return schema.title(Words.snake(act.getSimpleName()))
                .addProperty("kind", kind)
                .addRequired("kind");
    }

    static Schema ofRecord(Class<?> type) {
        Schema schema = typed(SchemaType.OBJECT).additionalPropertiesBoolean(false);
        for (RecordComponent component : type.getRecordComponents()) {
            String name = Words.snake(component.getName());
            schema.addProperty(name, of(component.getGenericType()));
            if (isRequired(component)) {
                schema.addRequired(name);
            }
        }
        return schema;
    }

    private static boolean isRequired(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        Class<?> raw = component.getType();
        return !type.isAnnotationPresent(Nullable.class)
                && !Collection.class.isAssignableFrom(raw)
                && !Map.class.isAssignableFrom(raw)
                && !raw.isPrimitive();
    }

    private static Schema of(Type type) {
        if (type instanceof ParameterizedType generic
                && generic.getRawType() instanceof Class<?> raw
                && Collection.class.isAssignableFrom(raw)) {
            return typed(SchemaType.ARRAY).items(of(generic.getActualTypeArguments()[0]));
        }
        return type instanceof Class<?> plain ? ofClass(plain) : typed(SchemaType.OBJECT);
    }

    private static Schema ofClass(Class<?> type) {
        if (type == FuzzyDate.class || type == LegalDuration.class) {
            return OASFactory.createSchema().ref("#/components/schemas/" + type.getSimpleName());
        }
        if (type.isEnum()) {
            List<Object> words = new ArrayList<>();
            Stream.of(type.getEnumConstants())
                    .forEach(value -> words.add(Words.of((Enum<?>) value)));
            return typed(SchemaType.STRING).enumeration(words);
        }
        if (type.isSealed() && Act.class.isAssignableFrom(type)) {
            return ofActs(type);
        }
        if (type.isRecord()) {
            return ofRecord(type);
        }
        return scalar(type);
    }

    private static Schema scalar(Class<?> type) {
        if (type == UUID.class) {
            return typed(SchemaType.STRING).format("uuid");
        }
        if (type == LocalDate.class) {
            return typed(SchemaType.STRING).format("date");
        }
        if (type == Instant.class) {
            return typed(SchemaType.STRING).format("date-time");
        }
        if (type == Period.class) {
            return typed(SchemaType.STRING).format("duration");
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed(SchemaType.BOOLEAN);
        }
        if (type == int.class
                || type == Integer.class
                || type == long.class
                || type == Long.class) {
            return typed(SchemaType.INTEGER);
        }
        return type == BigDecimal.class || type == double.class
                ? typed(SchemaType.NUMBER)
                : typed(SchemaType.STRING);
    }

    static Schema typed(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
