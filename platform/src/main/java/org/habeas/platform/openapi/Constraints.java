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

/** The bounds that Bean Validation checks, in the words of JSON Schema. */
final class Constraints {
    private Constraints() {}

    static Schema on(Schema schema, AnnotatedElement element) {
        Size size = element.getAnnotation(Size.class);
        boolean isList = schema.getType() != null && schema.getType().contains(SchemaType.ARRAY);
        if (size != null && isList) {
            schema.minItems(size.min() == 0 ? null : (Integer) size.min());
            schema.maxItems(size.max() == Integer.MAX_VALUE ? null : (Integer) size.max());
        } else if (size != null) {
            schema.minLength(size.min() == 0 ? null : (Integer) size.min());
            schema.maxLength(size.max() == Integer.MAX_VALUE ? null : (Integer) size.max());
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
}
