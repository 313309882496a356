package org.habeas.cases.prosecution;

import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.Look;

/** The page of a proceeding, with the way to the others of the same case. */
final class ProceedingPage {
    private static final String JOINT = "joint_proceedings";
    private static final String LIST = "/v1/criminal-proceedings?";

    private ProceedingPage() {}

    /** All dockets of a joint case are one list, of which everybody gets what they may know. */
    static DocketView<ProceedingHead, ProsecutionState> of(
            ProsecutionKind kind,
            Look<ProceedingHead, ProsecutionAct, ProsecutionState> look,
            ProceedingHead head,
            ProsecutionState state) {
        DocketView<ProceedingHead, ProsecutionState> page =
                DocketView.of(kind, look).telling(head, state);
        if (head.caseKey() != null) {
            return page.linking(JOINT, LIST + "case_key=" + head.caseKey());
        }
        return head.jointWith().isEmpty()
                ? page
                : page.linking(JOINT, LIST + "joint_with=" + head.personId());
    }
}
