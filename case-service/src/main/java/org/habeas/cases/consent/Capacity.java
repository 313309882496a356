package org.habeas.cases.consent;

/** How freely it could be given: who is detained cannot always decide. */
public enum Capacity {
    FULL,
    LIMITED
}
