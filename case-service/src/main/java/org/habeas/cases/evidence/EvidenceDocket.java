package org.habeas.cases.evidence;

import java.util.List;
import org.habeas.cases.SensitivityFlag;
import org.habeas.cases.evidence.EvidenceAct.Attached;
import org.habeas.cases.evidence.EvidenceAct.Captured;
import org.habeas.cases.evidence.EvidenceAct.CustodyTransferred;
import org.habeas.cases.evidence.EvidenceAct.Destroyed;
import org.habeas.cases.evidence.EvidenceAct.Disputed;
import org.habeas.cases.evidence.EvidenceAct.Examined;
import org.habeas.cases.evidence.EvidenceAct.Flagged;
import org.habeas.cases.evidence.EvidenceAct.PublishedCopyReleased;
import org.habeas.cases.evidence.EvidenceAct.PublishedCopyWithdrawn;
import org.habeas.cases.evidence.EvidenceAct.Received;
import org.habeas.cases.evidence.EvidenceAct.Seized;
import org.habeas.cases.evidence.EvidenceAct.Verified;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;

/**
 * The fold of an evidence item. A release counts only if the copy exists and nothing that may never
 * be public is known of the item by then; what is flagged so later is taken back by the flag.
 */
final class EvidenceDocket implements DocketRules<EvidenceAct, EvidenceState> {
    private final boolean neverReleased;
    private final List<SensitivityFlag> sensitivity;

    EvidenceDocket(EvidenceHead head) {
        this.neverReleased = head.forbidsRelease();
        this.sensitivity = head.sensitivity();
    }

    @Override
    public EvidenceState start() {
        return EvidenceState.of(sensitivity);
    }

    @Override
    public EvidenceState after(EvidenceState before, Entry<EvidenceAct> entry, Findings findings) {
        return switch (entry.act()) {
            case PublishedCopyReleased told -> released(before, entry, told, findings);
            case PublishedCopyWithdrawn told when isOfAnother(before, told) -> before;
            case PublishedCopyWithdrawn _ -> step(before, entry, findings);
            case Attached told -> step(before, entry, findings).attached(HeldFile.of(told));
            case Flagged told -> step(before, entry, findings).flagged(told.sensitivity());
            case CustodyTransferred told -> before.transferred(entry.on(), told);
            case Verified told -> before.verified(told, entry.on());
            case Received _ -> step(before, entry, findings);
            case Captured _, Seized _, Examined _, Disputed _, Destroyed _ ->
                    before.knowing(known(before.known(), entry));
        };
    }

    private static Known known(Known before, Entry<EvidenceAct> entry) {
        return switch (entry.act()) {
            case Captured told -> before.captured(entry.on(), told.credit());
            case Seized told -> before.seized(told.by());
            case Examined told -> before.examined(told.istanbulConsistency());
            case Disputed _ -> before.disputed(entry.id());
            case Destroyed _ -> before.gone();
            case Received _,
                    Attached _,
                    CustodyTransferred _,
                    Verified _,
                    Flagged _,
                    PublishedCopyReleased _,
                    PublishedCopyWithdrawn _ ->
                    before;
        };
    }

    /** What leads out of PUBLISHED also ends the release. */
    private static EvidenceState step(
            EvidenceState before, Entry<EvidenceAct> entry, Findings findings) {
        EvidenceStatus next = EvidenceTable.of(entry.act()).take(before.status(), entry, findings);
        EvidenceState then = before.in(next, entry);
        return next == EvidenceStatus.PUBLISHED ? then : then.released(null);
    }

    private EvidenceState released(
            EvidenceState before,
            Entry<EvidenceAct> entry,
            PublishedCopyReleased told,
            Findings findings) {
        HeldFile copy = before.copy(told.sha256()).orElse(null);
        if (copy == null || forbids(before)) {
            findings.add(copy == null ? "no-such-copy" : "never-public", entry, before.status());
            return before;
        }
        EvidenceState then = step(before, entry, findings);
        return then.status() == EvidenceStatus.PUBLISHED
                ? then.released(new Release(entry.id(), entry.on(), told, copy))
                : then;
    }

    /** Whether no copy may be shown, as far as is known. */
    boolean forbids(EvidenceState state) {
        return neverReleased || SensitivityFlag.forbidsRelease(state.sensitivity());
    }

    private static boolean isOfAnother(EvidenceState state, PublishedCopyWithdrawn told) {
        Release out = state.release();
        String meant = told.sha256();
        return out != null && meant != null && !out.isOf(meant);
    }
}
