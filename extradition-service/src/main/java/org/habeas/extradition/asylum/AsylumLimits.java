package org.habeas.extradition.asylum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.asylum.AsylumAct.Withdrawn;
import org.habeas.extradition.asylum.Protection.Grant;
import org.habeas.extradition.asylum.Protection.Withdrawal;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.bearing.TimeStart.End;
import org.habeas.extradition.bearing.TimeStart.How;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/**
 * The time limits of an application: TL-12, to appeal against a decision, which runs from its
 * notification (INV-X-09), and TL-13, to have a protection prolonged before its last day.
 */
final class AsylumLimits {
    private static final String REMEDY = "TL-12";
    private static final String VALIDITY = "TL-13";

    private final Look<AsylumHead, AsylumAct, AsylumState> look;
    private final List<TimeStart> found = new ArrayList<>();

    private AsylumLimits(Look<AsylumHead, AsylumAct, AsylumState> look) {
        this.look = look;
    }

    static List<TimeStart> of(Look<AsylumHead, AsylumAct, AsylumState> look) {
        AsylumLimits limits = new AsylumLimits(look);
        look.state().applicants().forEach(limits::of);
        return List.copyOf(limits.found);
    }

    private void of(Claim claim) {
        claim.decisions().stream()
                .filter(d -> d.isAdverse() && isOpen(d.finality(), d.finalBy()))
                .forEach(d -> remedy(claim, d.notice(), d.on(), d.entry(), moot(claim, d)));
        for (Protection protection : claim.protections()) {
            validity(claim, protection);
            Withdrawal taken = protection.withdrawal();
            if (taken != null && isOpen(taken.finality(), null)) {
                remedy(claim, taken.notice(), taken.on(), taken.entry(), null);
            }
        }
    }

    /** What became final because nobody appealed had a time limit; what was final at once, none. */
    private static boolean isOpen(Finality finality, @Nullable UUID finalBy) {
        return finality != Finality.FINAL || finalBy != null;
    }

    private void remedy(
            Claim claim, Notice notice, FuzzyDate on, UUID decision, @Nullable End moot) {
        if (!notice.startsTime()) {
            return;
        }
        Optional<Remedy> lodged =
                claim.remedies().stream().filter(r -> decision.equals(r.against())).findFirst();
        End end = lodged.map(r -> new End(How.MET, r.lodgedOn(), r.entry(), null)).orElse(moot);
        add(claim, REMEDY, notice.entry(), notice.since(on), null, end);
    }

    /** Nothing depends on an appeal any more once the decision is gone, or the claim is settled. */
    private @Nullable End moot(Claim claim, Decision refusal) {
        List<Decision> later =
                claim.decisions().stream()
                        .skip(claim.decisions().indexOf(refusal) + 1L)
                        .filter(d -> d.isGrant() || d.entry().equals(refusal.annulledBy()))
                        .toList();
        if (!later.isEmpty()) {
            return new End(How.MOOT, later.getFirst().on(), later.getFirst().entry(), null);
        }
        return claim.stage() != AsylumStage.WITHDRAWN
                ? null
                : applied(claim)
                        .filter(e -> e.act() instanceof Withdrawn)
                        .reduce((_, last) -> last)
                        .map(e -> new End(How.MOOT, e.on(), e.id(), null))
                        .orElse(null);
    }

    private Stream<Entry<AsylumAct>> applied(Claim claim) {
        return look.folded().applied().stream()
                .filter(e -> AsylumDocket.concerns(e.act(), claim.personId()));
    }

    private void validity(Claim claim, Protection protection) {
        List<Grant> grants = protection.grants();
        for (int i = 0; i < grants.size(); i++) {
            Grant grant = grants.get(i);
            if (grant.validUntil() != null) {
                Grant next = i + 1 < grants.size() ? grants.get(i + 1) : null;
                End end = next == null ? end(protection, grant) : prolonged(next);
                add(claim, VALIDITY, grant.entry(), grant.on(), grant.validUntil(), end);
            }
        }
    }

    private static End prolonged(Grant next) {
        return new End(How.EXTENDED, next.on(), next.entry(), next.validUntil());
    }

    /** While an extension is pending, what had to be done in time has been done. */
    private static @Nullable End end(Protection protection, Grant grant) {
        Shelter.End over = protection.end();
        if (over != null) {
            return new End(How.MOOT, over.on(), over.entry(), null);
        }
        Dated asked = grant.asked();
        return asked == null || protection.extension() == null
                ? null
                : new End(How.MET, asked.on(), asked.entry(), null);
    }

    /** Each applicant has limits of their own (INV-X-10). */
    private void add(
            Claim claim,
            String rule,
            UUID entry,
            FuzzyDate start,
            @Nullable FuzzyDate due,
            @Nullable End end) {
        found.add(
                new TimeStart(
                        rule, entry, start, look.head().hostState(), due, end, claim.personId()));
    }
}
