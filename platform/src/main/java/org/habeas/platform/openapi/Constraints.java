package org.habeas.platform.openapi;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.habeas.platform.json.State;
import org.jspecify.annotations.Nullable;

/** The bounds that Bean Validation checks, in the words of JSON Schema. */
final class Constraints {
    private Constraints() {}

    static Schema on(Schema schema, AnnotatedElement element) {
        Size size = element.getAnnotation(Size.class);
        if (size != null) {
            bound(
                    schema,
                    size.min() == 0 ? null : (Integer) size.min(),
                    size.max() == Integer.MAX_VALUE ? null : (Integer) size.max());
        }
        if (element.isAnnotationPresent(State.class)) {
            schema.pattern("^[A-Z]{2}$").minLength(2).maxLength(2);
        }
        Pattern pattern = element.getAnnotation(Pattern.class);
        // Classes of letters are written differently in Java and in JSON Schema.
        if (pattern != null && !pattern.regexp().contains("\\p")) {
            schema.pattern("^(?:" + pattern.regexp() + ")$");
        }
        Min min = element.getAnnotation(Min.class);
        Max max = element.getAnnotation(Max.class);
        schema.minimum(min == null ? schema.getMinimum() : BigDecimal.valueOf(min.value()));
        schema.maximum(max == null ? schema.getMaximum() : BigDecimal.valueOf(max.value()));
        return schema;
    }

    private static void bound(Schema schema, @Nullable Integer min, @Nullable Integer max) {
        if (is(schema, SchemaType.ARRAY)) {
            schema.minItems(min).maxItems(max);
        } else if (is(schema, SchemaType.OBJECT)) {
            schema.minProperties(min).maxProperties(max);
        } else {
            schema.minLength(min).maxLength(max);
        }
    }

    private static boolean is(Schema schema, SchemaType type) {
        return schema.getType() != null && schema.getType().contains(type);
    }
}
