package org.habeas.platform.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a resource method answers with when it succeeds, where its signature says only that it
 * answers.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Shows {
    /** The record on the wire. */
    Class<?> value();

    /** Whether it comes in pages of many. */
    boolean many() default false;
}
