package org.habeas.cases.prisoners;

/** Where a person stands in the list. */
public sealed interface Place {

    /** No body has named the person anything that the list is about. */
    record Unlisted() implements Place {}

    /** Counted in a group. */
    record Counted(String group) implements Place {}

    /** Named, but not counted, for a reason that the list tells. */
    record NotCounted(String reason) implements Place {}
}
