package org.habeas.cases.huridocs;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A code of a HURIDOCS micro-thesaurus: twelve digits, or X and two digits for a local one. */
@Pattern(
        regexp = "\\d{12}|X\\d{2}",
        message = "This is not a code of a micro-thesaurus: twelve digits, or a local code.")
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface Code {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
