package org.habeas.docket;

/** Where the date of a source comes from ({@code domain-model.md D.1}). */
public enum DateBasis {
    /** Printed in the source. */
    STATED,
    /** Concluded from what the source tells. */
    INFERRED
}
