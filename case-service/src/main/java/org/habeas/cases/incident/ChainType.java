package org.habeas.cases.incident;

/** How two incidents hang together (HURIDOCS micro-thesaurus 22). */
public enum ChainType {
    PRECEDES,
    ENCOMPASSES,
    CAUSES,
    PARALLEL
}
