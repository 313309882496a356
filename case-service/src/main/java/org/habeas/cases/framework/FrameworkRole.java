package org.habeas.cases.framework;

/** How a person stands in a framework case ({@code domain-model.md B.1.1}). */
public enum FrameworkRole {
    PRINCIPAL_TARGET,
    ASSOCIATE,
    RELATIVE,
    COUNSEL,
    COERCED_WITNESS
}
