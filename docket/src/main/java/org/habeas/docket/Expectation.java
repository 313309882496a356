package org.habeas.docket;

/**
 * An entry about the future. It changes no state by itself ({@code domain-model.md INV-C-04}).
 *
 * @param status whether its day is still to come, has passed without a confirmation, or was
 *     confirmed by an entry of the same kind
 */
public record Expectation<A extends Act>(Entry<A> entry, Status status) {
    /** What became of the expectation. */
    public enum Status {
        PENDING,
        DUE_UNCONFIRMED,
        CONFIRMED
    }
}
