package org.habeas.cases.casefile;

/** How soon we must act (HURIDOCS micro-thesaurus 46). */
enum CasePriority {
    URGENT,
    HIGH,
    NORMAL,
    LOW
}
