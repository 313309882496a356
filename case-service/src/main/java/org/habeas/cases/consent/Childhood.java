package org.habeas.cases.consent;

import org.habeas.cases.consent.ConsentAct.Given;
import org.habeas.platform.problem.Refusal;

/** What nobody can consent to about a child, and who can consent at all (E.2). */
final class Childhood {
    private Childhood() {}

    /** Refuses a consent that a child, or anybody for a child, cannot give. */
    static void check(Given given) {
        for (int i = 0; i < given.scopes().size(); i++) {
            if (given.scopes().get(i).isForAdultsOnly()) {
                throw Refusal.invalid(
                        "minor-never-shown",
                        "/act/scopes/" + i,
                        "Who a child is is never shared or published, with or without consent.");
            }
        }
        if (given.givenBy() != ConsentGiver.GUARDIAN) {
            throw Refusal.invalid(
                    "minor-needs-guardian", "/act/given_by", "For a child the guardian consents.");
        }
        if (given.ownView() == null) {
            throw Refusal.invalid(
                    "minor-not-heard",
                    "/act/own_view",
                    "From twelve years on the child agrees too; say so, or that it is younger.");
        }
    }
}
