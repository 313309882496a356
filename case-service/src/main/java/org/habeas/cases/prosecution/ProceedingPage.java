package org.habeas.cases.prosecution;

import java.util.Map;
import java.util.TreeMap;
import org.habeas.platform.register.DocketView;
import org.habeas.platform.register.Look;

/** The page of a proceeding, with the way to the others of the same case. */
final class ProceedingPage {
    private ProceedingPage() {}

    static DocketView<ProceedingHead, ProsecutionState> of(
            ProsecutionKind kind,
            Look<ProceedingHead, ProsecutionAct, ProsecutionState> look,
            ProceedingHead head,
            ProsecutionState state) {
        DocketView<ProceedingHead, ProsecutionState> plain = DocketView.of(kind, look);
        return new DocketView<>(
                plain.id(),
                plain.docket(),
                plain.version(),
                head,
                plain.status(),
                state,
                plain.since(),
                plain.restsOn(),
                plain.entries(),
                plain.alternatives(),
                plain.expected(),
                plain.findings(),
                plain.nextChange(),
                plain.asOf(),
                plain.knownAt(),
                links(plain.links(), head));
    }

    /** All dockets of a joint case are one list, of which everybody gets what they may know. */
    private static Map<String, String> links(Map<String, String> plain, ProceedingHead head) {
        Map<String, String> links = new TreeMap<>(plain);
        if (head.caseKey() != null) {
            links.put("joint_proceedings", "/v1/criminal-proceedings?case_key=" + head.caseKey());
        } else if (!head.jointWith().isEmpty()) {
            links.put(
                    "joint_proceedings", "/v1/criminal-proceedings?joint_with=" + head.personId());
        }
        return links;
    }
}
