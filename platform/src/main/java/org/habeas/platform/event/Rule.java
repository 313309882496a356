package org.habeas.platform.event;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * Marks the one class of a service that stands for a cross-context rule ({@code domain-model.md
 * C.1}). The page of the rules is printed from it.
 */
@Documented
@Retention(RUNTIME)
@Target(TYPE)
public @interface Rule {
    /** The rule, such as {@code R-11}. */
    String value();

    /** What sets it off: the types of events, or the day that comes. */
    String[] when();

    /** What it does in this service, in one plain sentence. */
    String then();
}
