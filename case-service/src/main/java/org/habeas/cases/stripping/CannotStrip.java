package org.habeas.cases.stripping;

/** No copy can be made of this file that is known to be clean. */
final class CannotStrip extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotStrip(String why) {
        super(why);
    }
}
