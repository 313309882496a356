package org.habeas.platform.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.habeas.docket.Act;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.LegalDuration;
import org.habeas.platform.register.EntryView;
import org.jspecify.annotations.Nullable;

/**
 * Schemas of what our JSON mapper writes, as it sees them itself. What may be left out for a reader
 * is not required, and more may be added within {@code /v1}.
 */
final class ViewSchemas {
    private final ObjectMapper mapper;
    private final Components components;
    private final RecordSchemas records;

    ViewSchemas(ObjectMapper mapper, Components components, RecordSchemas records) {
        this.mapper = mapper;
        this.components = components;
        this.records = records;
    }

    /** The schema of a type, by reference if it has parts. */
    Schema of(JavaType type, @Nullable Schema actsHere) {
        Class<?> raw = type.getRawClass();
        if (type.isCollectionLikeType() || type.isArrayType()) {
            return Scalars.typed(SchemaType.ARRAY).items(of(type.getContentType(), actsHere));
        }
        if (type.isMapLikeType()) {
            return Scalars.typed(SchemaType.OBJECT)
                    .additionalPropertiesSchema(of(type.getContentType(), actsHere));
        }
        if (type.isReferenceType() || Optional.class == raw) {
            return of(type.containedTypeOrUnknown(0), actsHere);
        }
        if (raw.isEnum()) {
            return components.words(raw, name(type));
        }
        return Scalars.knows(raw) ? Scalars.of(raw) : ofObject(type, actsHere);
    }

    private Schema ofObject(JavaType type, @Nullable Schema actsHere) {
        Class<?> raw = type.getRawClass();
        if (raw == FuzzyDate.class || raw == LegalDuration.class) {
            return Components.reference(raw.getSimpleName() + "Shown");
        }
        if (raw == Act.class) {
            return Components.reference("ActShown");
        }
        if (Act.class.isAssignableFrom(raw) && raw.isSealed()) {
            return components.refer(raw, raw.getSimpleName(), () -> records.ofActs(raw));
        }
        if (raw == Object.class || JsonNode.class.isAssignableFrom(raw)) {
            return anything();
        }
        return named(type, name(type), actsHere);
    }

    /** The schema of a type with parts under this name, unless it has one already. */
    Schema named(JavaType type, String name, @Nullable Schema actsHere) {
        // The acts in an entry differ by the docket kind, so each has an entry of its own.
        Schema acts = actsHere != null && holdsEntries(type, new HashSet<>()) ? actsHere : null;
        Object key = acts == null ? type : type + " of " + acts.getRef();
        return components.refer(key, name, () -> described(type, acts));
    }

    private boolean holdsEntries(JavaType type, Set<JavaType> seen) {
        if (type.getRawClass() == EntryView.class) {
            return true;
        }
        if (!seen.add(type)) {
            return false;
        }
        if (type.isContainerType() || type.isReferenceType()) {
            JavaType content = type.getContentType();
            return content != null && holdsEntries(content, seen);
        }
        return type.getRawClass().getName().startsWith("org.habeas.")
                && !type.getRawClass().isEnum()
                && mapper.getSerializationConfig().introspect(type).findProperties().stream()
                        .filter(property -> property.getAccessor() != null)
                        .anyMatch(property -> holdsEntries(property.getAccessor().getType(), seen));
    }

    private Schema described(JavaType type, @Nullable Schema actsHere) {
        Class<?> raw = type.getRawClass();
        if (raw.isSealed() && raw.isInterface()) {
            Schema any = OASFactory.createSchema();
            Stream.of(raw.getPermittedSubclasses())
                    .forEach(one -> any.addAnyOf(of(mapper.constructType(one), actsHere)));
            return any;
        }
        BeanDescription bean = mapper.getSerializationConfig().introspect(type);
        if (bean.findJsonValueAccessor() != null) {
            return of(bean.findJsonValueAccessor().getType(), actsHere);
        }
        Schema schema = Scalars.typed(SchemaType.OBJECT);
        boolean leavesOut = bean.getBeanClass().isAnnotationPresent(JsonInclude.class);
        for (BeanPropertyDefinition property : bean.findProperties()) {
            if (property.getAccessor() != null && property.couldSerialize()) {
                AnnotatedMember member = property.getAccessor();
                schema.addProperty(property.getName(), ofPart(raw, member.getType(), actsHere));
                if (!leavesOut && !isNullable(member)) {
                    schema.addRequired(property.getName());
                }
            }
        }
        return schema;
    }

    /** Acts are of the docket's own kind in its entries; elsewhere they may be of any. */
    private Schema ofPart(Class<?> whole, JavaType part, @Nullable Schema actsHere) {
        boolean isOwnAct = whole == EntryView.class && part.getRawClass() == Act.class;
        return isOwnAct && actsHere != null ? actsHere : of(part, actsHere);
    }

    private static boolean isNullable(AnnotatedMember member) {
        boolean isDeclaredSo =
                member.getMember() instanceof Method method
                        && method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
        return isDeclaredSo
                || member.hasAnnotation(Nullable.class)
                || member.getMember() instanceof java.lang.reflect.Field field
                        && field.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    static Schema anything() {
        return OASFactory.createSchema();
    }

    /** {@code DocketViewExpected} of {@code DocketView.Expected}. */
    private static String name(JavaType type) {
        return nameOf(type.getRawClass());
    }

    static String nameOf(Class<?> raw) {
        StringBuilder name = new StringBuilder(raw.getSimpleName());
        for (Class<?> outer = raw.getEnclosingClass();
                outer != null;
                outer = outer.getEnclosingClass()) {
            String bare = outer.getSimpleName().replaceFirst("(Resource|Kind|Dockets)$", "");
            name.insert(0, name.toString().startsWith(bare) ? "" : bare);
        }
        return name.toString();
    }
}
