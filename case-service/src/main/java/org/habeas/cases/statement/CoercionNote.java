package org.habeas.cases.statement;

/** What stands beside every coerced statement, wherever it is shown (INV-C-15). */
final class CoercionNote {
    static final String TEXT =
            "Demanded or obtained under pressure. It is no evidence of anybody's guilt.";

    private CoercionNote() {}
}
