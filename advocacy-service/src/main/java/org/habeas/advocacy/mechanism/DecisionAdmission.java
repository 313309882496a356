package org.habeas.advocacy.mechanism;

import java.util.UUID;
import org.habeas.advocacy.mechanism.DecisionAct.ComplianceAssessed;
import org.habeas.advocacy.mechanism.DecisionAct.FindingCode;
import org.habeas.advocacy.mechanism.DecisionAct.FindingRecorded;
import org.habeas.advocacy.mechanism.DecisionHead.MechanismKind;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** What cannot be said of a decision, whenever it comes. */
final class DecisionAdmission {
    private DecisionAdmission() {}

    static void check(DecisionHead head, DecisionAct act) {
        @Nullable UUID person = act.personId();
        if (person != null && !head.subjects().contains(person)) {
            throw Refusal.invalid(
                    "not-a-subject",
                    "/act/person_id",
                    "This person is not a subject of the decision.");
        }
        if (act instanceof ComplianceAssessed assessed
                && assessed.grade() != null
                && head.mechanism() != MechanismKind.UN_HRC) {
            throw Refusal.invalid(
                    "grade-of-another-body",
                    "/act/grade",
                    "Grades A to E are those of the UN Human Rights Committee.");
        }
        if (act instanceof FindingRecorded finding
                && finding.wgadCategory() != null
                && finding.code() != FindingCode.WGAD_CATEGORY) {
            throw Refusal.invalid(
                    "category-without-its-code",
                    "/act/wgad_category",
                    "A category goes with the code wgad_category.");
        }
    }
}
