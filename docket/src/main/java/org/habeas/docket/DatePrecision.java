package org.habeas.docket;

/** How exactly a source dates a fact (domain-model.md B.0.1; HURIDOCS micro-thesaurus 48). */
public enum DatePrecision {
    DAY,
    MONTH,
    YEAR,
    BETWEEN,
    BEFORE,
    AFTER,
    APPROXIMATE,
    UNKNOWN
}
