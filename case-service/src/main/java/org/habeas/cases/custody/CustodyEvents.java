package org.habeas.cases.custody;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.habeas.cases.custody.CustodyAct.PsychiatricRegimeChanged;
import org.habeas.cases.custody.CustodyAct.RegimeChanged;
import org.habeas.cases.custody.CustodyAct.Transferred;
import org.habeas.cases.restriction.Restrictions.Active;
import org.habeas.docket.Entry;
import org.habeas.docket.Expectation;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What a change of a custody record tells the other services: the difference of two folds. */
final class CustodyEvents {
    private CustodyEvents() {}

    /**
     * What every event about custody says; never where below the State.
     *
     * @param custodyEpisodeId the entry that made the episode
     * @param residualRestrictions what remains in force although custody has ended
     */
    record CustodyFacts(
            CustodyStatus previousStatus,
            CustodyStatus newStatus,
            @Nullable UUID custodyEpisodeId,
            @Nullable FuzzyDate since,
            @Nullable String state,
            @Nullable PrisonRegime regime,
            @Nullable ReleaseGround releaseGround,
            @Nullable BailForm bailForm,
            List<Active> residualRestrictions) {}

    /** A change was announced for a day that has passed; the status is what it was (INV-C-04). */
    record DueFacts(UUID scheduledChangeId, String act, FuzzyDate expectedOn) {}

    static List<DomainEvent> between(
            Change<CustodyHead, CustodyAct, CustodyState> change,
            Supplier<List<Active>> restrictions) {
        UUID person = change.head().personId();
        List<DomainEvent> events = new ArrayList<>();
        String type = type(change);
        if (type != null) {
            events.add(new DomainEvent(type, person, facts(change, restrictions)));
        }
        due(change)
                .map(e -> new DueFacts(e.entry().id(), e.entry().act().kind(), e.entry().on()))
                .forEach(facts ->
                        events.add(new DomainEvent("release-due-date-reached", person, facts)));
        return events;
    }

    private static CustodyFacts facts(
            Change<CustodyHead, CustodyAct, CustodyState> change,
            Supplier<List<Active>> restrictions) {
        Episode now = change.to().now();
        return new CustodyFacts(
                change.from().status(),
                now.status(),
                now.since(),
                now.from(),
                now.state(),
                now.regime(),
                now.releaseGround(),
                now.bailForm(),
                isRelease(now.status()) ? restrictions.get() : List.of());
    }

    private static boolean isRelease(CustodyStatus status) {
        return switch (status) {
            case AT_LIBERTY, BAIL, PAROLE, RESTRICTED_LIBERTY -> true;
            default -> false;
        };
    }

    private static @Nullable String type(Change<CustodyHead, CustodyAct, CustodyState> change) {
        Episode from = change.from().now();
        Episode to = change.to().now();
        if (from.status() != to.status() || restsOnAnotherDeath(from, to)) {
            return change.after().applied().stream()
                    .filter(e -> e.id().equals(to.since()))
                    .findFirst()
                    .map(e -> type(e.act(), to.status()))
                    .orElse("custody-status-withdrawn");
        }
        return news(change)
                .flatMap(act -> Stream.ofNullable(type(act, from, to)))
                .findFirst()
                .orElse(null);
    }

    /** Others take back what they made of the first; they have to know the second. */
    private static boolean restsOnAnotherDeath(Episode from, Episode to) {
        return to.status().isDead() && !Objects.equals(from.since(), to.since());
    }

    /** What counts now and did not count before. */
    private static Stream<CustodyAct> news(Change<CustodyHead, CustodyAct, CustodyState> change) {
        List<Entry<CustodyAct>> known = change.before().applied();
        return change.after().applied().stream()
                .filter(e -> known.stream().noneMatch(k -> k.id().equals(e.id())))
                .map(Entry::act);
    }

    private static @Nullable String type(CustodyAct act, Episode from, Episode to) {
        if (act instanceof RegimeChanged && from.regime() != to.regime()) {
            return "prison-regime-changed";
        }
        if (act instanceof PsychiatricRegimeChanged && from.regime() != to.regime()) {
            return "psychiatric-regime-changed";
        }
        boolean moved =
                !Objects.equals(from.facility(), to.facility())
                        || !Objects.equals(from.place(), to.place())
                        || !Objects.equals(from.state(), to.state());
        return act instanceof Transferred && moved ? "person-transferred" : null;
    }

    private static String type(CustodyAct act, CustodyStatus status) {
        return switch (act) {
            case CustodyAct.Wanted _ -> "person-wanted";
            case CustodyAct.Abducted _ -> "person-abducted";
            case CustodyAct.Escaped _ -> "person-escaped";
            case CustodyAct.Arrested _ -> "person-arrested";
            case CustodyAct.DetainedForExtradition _ -> "person-detained-for-extradition";
            case CustodyAct.ImmigrationDetained _ -> "person-detained-for-removal";
            case CustodyAct.Remanded _ -> "person-remanded-in-custody";
            case CustodyAct.HouseArrestImposed _ -> "house-arrest-imposed";
            case CustodyAct.ReleasedOnBail _ -> "person-released-on-bail";
            case CustodyAct.CommittedToPsychiatricFacility _ ->
                    "person-committed-to-psychiatric-facility";
            case PsychiatricRegimeChanged _ -> "psychiatric-regime-changed";
            case CustodyAct.Imprisoned _ -> "person-imprisoned";
            case RegimeChanged _ -> "prison-regime-changed";
            case CustodyAct.DischargedFromPsychiatricFacility _ ->
                    "person-discharged-from-psychiatric-facility";
            case CustodyAct.Released _ -> "person-released";
            case CustodyAct.RestrictionOfLibertyStarted _ -> "restriction-of-liberty-started";
            case CustodyAct.Paroled _ -> "person-paroled";
            case CustodyAct.Died _ ->
                    status == CustodyStatus.DECEASED_IN_CUSTODY
                            ? "person-died-in-custody"
                            : "person-deceased";
            case CustodyAct.CommittalOrdered _,
                    CustodyAct.MilderHospitalPermitted _,
                    CustodyAct.OrderNotExecuted _,
                    CustodyAct.Isolated _,
                    CustodyAct.HeldAt _,
                    CustodyAct.FoundArbitrary _,
                    Transferred _,
                    CustodyAct.LivesAbroad _,
                    CustodyAct.ReturnedHome _,
                    CustodyAct.ProtectionNoted _,
                    CustodyAct.ProtectionEnded _ ->
                    throw new IllegalStateException("makes no status: " + act.kind());
        };
    }

    /** Announced releases whose day has passed without a confirmation, since the fold before. */
    private static Stream<Expectation<CustodyAct>> due(
            Change<CustodyHead, CustodyAct, CustodyState> change) {
        return due(change.after()).filter(e -> !change.before().expectations().contains(e));
    }

    /** Announced releases whose day has passed without a confirmation. */
    static Stream<Expectation<CustodyAct>> due(Folded<CustodyAct, CustodyState> folded) {
        return folded.expectations().stream()
                .filter(e -> e.status() == Expectation.Status.DUE_UNCONFIRMED)
                .filter(e -> isRelease(e.entry().act()));
    }

    private static boolean isRelease(CustodyAct act) {
        return act instanceof CustodyAct.Released
                || act instanceof CustodyAct.Paroled
                || act instanceof CustodyAct.ReleasedOnBail
                || act instanceof CustodyAct.RestrictionOfLibertyStarted
                || act instanceof CustodyAct.DischargedFromPsychiatricFacility;
    }
}
