package org.habeas.advocacy.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.advocacy.demand.Evidence;
import org.habeas.advocacy.mechanism.Compliance;
import org.habeas.advocacy.mechanism.DecisionAct;
import org.habeas.advocacy.mechanism.DecisionAct.ComplianceAssessed;
import org.habeas.advocacy.mechanism.Point;
import org.habeas.docket.Entry;

/**
 * Which of the claims about a decision say something new. All that is known is followed in the
 * order in which it happened, so it does not matter in which order the facts reached us. What a
 * person has decided about a claim is not asked again.
 *
 * @param history every entry, proposals and what was taken back too
 * @param applied the entries that count
 */
record Claims(List<Entry<DecisionAct>> history, List<Entry<DecisionAct>> applied) {

    private static final UUID NOTHING = new UUID(0, 0);

    /** Those that change something where it stands, in order. */
    List<Claim> telling(List<Point> points, List<Claim> claims) {
        return points.stream()
                .flatMap(point ->
                        telling(
                                point,
                                claims.stream()
                                        .filter(claim -> isOf(point, claim))
                                        .filter(claim -> !isDecided(claim))
                                        .sorted(Claim.ORDER)
                                        .toList())
                                .stream())
                .toList();
    }

    private static boolean isOf(Point point, Claim claim) {
        return point.concerns(claim.point().type(), claim.point().personId());
    }

    private List<Claim> telling(Point point, List<Claim> claims) {
        List<Assessed> assessed = assessed(point);
        List<Claim> telling = new ArrayList<>();
        Compliance now = Compliance.NO_INFORMATION;
        int next = 0;
        for (Claim claim : claims) {
            while (next < assessed.size() && !assessed.get(next).day().isAfter(claim.day())) {
                now = assessed.get(next).compliance();
                next++;
            }
            if (claim.changes(now)) {
                now = claim.compliance();
                boolean isKnown =
                        assessed.stream()
                                .skip(next)
                                .anyMatch(later -> later.compliance() == claim.compliance());
                if (!isKnown) {
                    telling.add(claim);
                }
            }
        }
        return telling;
    }

    private record Assessed(LocalDate day, Compliance compliance) {}

    /** What people say of it, first to last. */
    private List<Assessed> assessed(Point point) {
        return applied.stream()
                .flatMap(entry ->
                        switch (entry.act()) {
                            case ComplianceAssessed act
                                    when act.demand() == point.type()
                                            && (act.personId() == null
                                                    || act.personId().equals(point.personId())) ->
                                    Stream.of(new Assessed(entry.effectiveDay(), act.compliance()));
                            case DecisionAct.Superseded _ ->
                                    Stream.of(
                                            new Assessed(
                                                    entry.effectiveDay(), Compliance.SUPERSEDED));
                            default -> Stream.empty();
                        })
                .toList();
    }

    /**
     * A proposal that is gone was confirmed, changed or rejected by a person, or its cause went.
     */
    private boolean isDecided(Claim claim) {
        return history.stream()
                .filter(claim::isProposedBy)
                .anyMatch(entry -> entry.retractedAt() != null);
    }

    boolean isProposed(Claim claim) {
        return history.stream().anyMatch(claim::isProposedBy);
    }

    /** The proposal that waits for a person. */
    Stream<Entry<DecisionAct>> waiting(Claim claim) {
        return history.stream()
                .filter(claim::isProposedBy)
                .filter(entry -> entry.retractedAt() == null);
    }

    /** Whether the State is known to have done something, or refused, by that day. */
    boolean tellOfAction(Point point, LocalDate day) {
        return assessed(point).stream()
                .filter(one -> !one.day().isAfter(day))
                .anyMatch(one -> one.compliance() != Compliance.NO_INFORMATION);
    }

    /** Assessments that count and rest on one of these entries of other services. */
    List<Entry<DecisionAct>> restingOn(List<UUID> entries) {
        return applied.stream()
                .filter(entry -> entry.act() instanceof ComplianceAssessed)
                .filter(entry -> entries.contains(evidence((ComplianceAssessed) entry.act())))
                .toList();
    }

    private static UUID evidence(ComplianceAssessed act) {
        Evidence evidence = act.evidence();
        UUID entry = evidence == null ? null : evidence.entryId();
        return entry == null ? NOTHING : entry;
    }
}
