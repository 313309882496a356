package org.habeas.platform.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.habeas.docket.Act;
import org.habeas.docket.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads our records as they are declared, so that none needs a JSON annotation: an act is told by
 * its kind, an enumeration is written in lower case, a component not marked {@code @Nullable} is
 * required, a list may be left out.
 */
final class RecordIntrospector extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
            MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedClass
                && Act.class.isAssignableFrom(annotated.getRawType())) {
            return JsonTypeInfo.Value.construct(
                    JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "kind", null, false, true);
        }
        return super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(Annotated annotated) {
        Class<?> type = annotated.getRawType();
        if (Act.class.isAssignableFrom(type) && type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses())
                    .map(act -> new NamedType(act, Words.snake(act.getSimpleName())))
                    .toList();
        }
        return super.findSubtypes(annotated);
    }

    @Override
    public @Nullable String findTypeName(AnnotatedClass type) {
        return Act.class.isAssignableFrom(type.getRawType()) && type.getRawType().isRecord()
                ? Words.snake(type.getRawType().getSimpleName())
                : super.findTypeName(type);
    }

    @Override
    public String[] findEnumValues(
            MapperConfig<?> config, AnnotatedClass type, Enum<?>[] values, String[] names) {
        String[] known = super.findEnumValues(config, type, values, names);
        for (int i = 0; i < values.length; i++) {
            if (known[i] == null && ours(type.getRawType())) {
                known[i] = values[i].name().toLowerCase(Locale.ROOT);
            }
        }
        return known;
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(AnnotatedMember member) {
        return member instanceof AnnotatedParameter p && isRecord(p)
                ? (Boolean) (!isNullable(p) && !isContainer(p) && !p.getRawType().isPrimitive())
                : super.hasRequiredMarker(member);
    }

    @Override
    public JsonSetter.Value findSetterInfo(Annotated annotated) {
        if (annotated instanceof AnnotatedParameter p
                && isRecord(p)
                && !isNullable(p)
                && !p.getRawType().isPrimitive()) {
            Nulls nulls = isContainer(p) ? Nulls.AS_EMPTY : Nulls.FAIL;
            return JsonSetter.Value.forValueNulls(
                    nulls, isContainer(p) ? Nulls.FAIL : Nulls.DEFAULT);
        }
        return super.findSetterInfo(annotated);
    }

    private static boolean ours(Class<?> type) {
        return type.getName().startsWith("org.habeas.");
    }

    private static boolean isRecord(AnnotatedParameter p) {
        Class<?> owner = p.getDeclaringClass();
        return owner.isRecord()
                && ours(owner)
                && p.getOwner().getMember() instanceof Constructor<?>;
    }

    private static boolean isContainer(AnnotatedParameter p) {
        return Collection.class.isAssignableFrom(p.getRawType())
                || Map.class.isAssignableFrom(p.getRawType());
    }

    private static boolean isNullable(AnnotatedParameter p) {
        Constructor<?> constructor = (Constructor<?>) p.getOwner().getMember();
        AnnotatedType type = constructor.getAnnotatedParameterTypes()[p.getIndex()];
        return type.isAnnotationPresent(Nullable.class);
    }
}
