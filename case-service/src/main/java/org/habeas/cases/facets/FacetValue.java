package org.habeas.cases.facets;

/** One respect in which persons are told apart, and one value of it. */
public record FacetValue(String facet, String value) {}
