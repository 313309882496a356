package org.habeas.platform.openapi;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Discriminator;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.habeas.docket.Act;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.habeas.docket.Words;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of records as our JSON mapper reads them: snake case, required unless nullable or a list,
 * nothing beyond what is declared.
 */
final class RecordSchemas {
    private final Components components;

    RecordSchemas(Components components) {
        this.components = components;
    }

    /** One of the acts, told by its kind. Each is a schema of its own, so that clients name it. */
    Schema ofActs(Class<?> acts) {
        Schema schema = OASFactory.createSchema();
        Discriminator discriminator = OASFactory.createDiscriminator().propertyName("kind");
        for (Class<?> act : acts.getPermittedSubclasses()) {
            String name = acts.getSimpleName().replaceFirst("Act$", "") + act.getSimpleName();
            Schema one = components.refer(act, name, () -> ofAct(act));
            schema.addOneOf(one);
            discriminator.addMapping(Words.snake(act.getSimpleName()), one.getRef());
        }
        return schema.discriminator(discriminator);
    }

    private Schema ofAct(Class<?> act) {
        String word = Words.snake(act.getSimpleName());
        Schema kind = Scalars.typed(SchemaType.STRING).addEnumeration(word);
        return ofRecord(act).title(word).addProperty("kind", kind).addRequired("kind");
    }

    Schema ofRecord(Class<?> type) {
        Schema schema = Scalars.typed(SchemaType.OBJECT).additionalPropertiesBoolean(false);
        for (RecordComponent component : type.getRecordComponents()) {
            String name = Words.snake(component.getName());
            AnnotatedType declared = component.getAnnotatedType();
            schema.addProperty(name, Constraints.on(of(declared), declared));
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

    private Schema of(AnnotatedType type) {
        if (type instanceof AnnotatedParameterizedType generic
                && type.getType() instanceof ParameterizedType declared
                && declared.getRawType() instanceof Class<?> raw) {
            if (Collection.class.isAssignableFrom(raw)) {
                AnnotatedType item = generic.getAnnotatedActualTypeArguments()[0];
                return Scalars.typed(SchemaType.ARRAY).items(Constraints.on(of(item), item));
            }
            return Scalars.typed(SchemaType.OBJECT);
        }
        return type.getType() instanceof Class<?> plain
                ? ofClass(plain)
                : Scalars.typed(SchemaType.OBJECT);
    }

    private Schema ofClass(Class<?> type) {
        if (type == FuzzyDate.class || type == LegalDuration.class) {
            return Components.reference(type.getSimpleName());
        }
        if (type.isEnum()) {
            return Scalars.words(type);
        }
        if (type.isSealed() && Act.class.isAssignableFrom(type)) {
            return components.refer(type, type.getSimpleName(), () -> ofActs(type));
        }
        return type.isRecord()
                ? components.refer(type, ViewSchemas.nameOf(type) + "Given", () -> ofRecord(type))
                : Scalars.of(type);
    }
}
