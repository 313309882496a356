package org.habeas.extradition.reference;

/**
 * Why a State does not protect refugees ({@code domain-model.md} C.3, T12).
 *
 * @param authority where that comes from
 * @param confirmed whether somebody has compared it with the authority
 */
public record Lack(String state, Reason reason, String authority, boolean confirmed) {

    /** Why. */
    public enum Reason {
        /** Neither of the Convention of 1951 nor of the Protocol of 1967. */
        NOT_A_PARTY,
        NO_EFFECTIVE_PROCEDURE
    }
}
