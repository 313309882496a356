package org.habeas.cases.huridocs;

/** One entry of a HURIDOCS micro-thesaurus. */
public record Term(String code, String term) {}
