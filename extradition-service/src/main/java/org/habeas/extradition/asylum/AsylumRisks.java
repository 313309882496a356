package org.habeas.extradition.asylum;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** What an application and its protection mean for the danger of one applicant (C.3). */
final class AsylumRisks {
    private final Look<AsylumHead, AsylumAct, AsylumState> look;
    private final Claim claim;

    private AsylumRisks(Look<AsylumHead, AsylumAct, AsylumState> look, Claim claim) {
        this.look = look;
        this.claim = claim;
    }

    static List<RiskFact> of(Look<AsylumHead, AsylumAct, AsylumState> look, UUID person) {
        return look.state().of(person).map(c -> new AsylumRisks(look, c).facts()).orElse(List.of());
    }

    private List<RiskFact> facts() {
        return Stream.of(
                        Stream.<RiskFact>ofNullable(application()),
                        exposure(),
                        Stream.<RiskFact>ofNullable(protection()))
                .flatMap(some -> some)
                .toList();
    }

    private @Nullable RiskFact application() {
        RiskFact.Claim standing = standing();
        return standing == null
                ? null
                : new RiskFact.Asylum(look.id(), becauseOf(), look.head().hostState(), standing);
    }

    private Stream<RiskFact> exposure() {
        String host = look.head().hostState();
        return host == null
                ? Stream.empty()
                : Exposures.told(look, claim.personId())
                        .map(told -> new RiskFact.Exposed(look.id(), List.of(told.id()), host));
    }

    private RiskFact.@Nullable Claim standing() {
        return switch (claim.stage()) {
            case NO_APPLICATION_DOCUMENTED -> null;
            case SOUGHT, LODGED, REGISTERED, UNDER_EXAMINATION, REMITTED -> RiskFact.Claim.PENDING;
            case REFUSED_FIRST_INSTANCE, INADMISSIBLE, EXCLUDED -> RiskFact.Claim.PENDING;
            case REMEDY_PENDING ->
                    isRefused() ? RiskFact.Claim.REFUSED_REMEDY_PENDING : RiskFact.Claim.PENDING;
            case GRANTED_NOT_FINAL, GRANTED, GRANTED_FINAL -> RiskFact.Claim.GRANTED;
            case REFUSED_FINAL -> RiskFact.Claim.REFUSED_FINALLY;
            case WITHDRAWN -> RiskFact.Claim.OVER;
        };
    }

    /** Who appeals was refused, though nobody may have told of it; a grant may be appealed too. */
    private boolean isRefused() {
        List<Decision> decisions = claim.decisions();
        return decisions.isEmpty() || decisions.stream().anyMatch(d -> d.isAdverse() && d.stands());
    }

    private List<UUID> becauseOf() {
        Stream<UUID> decision = lastOf(claim.decisions()).map(Decision::entry);
        Stream<UUID> remedy = lastOf(claim.remedies()).filter(Remedy::isPending).map(Remedy::entry);
        List<UUID> told = Stream.concat(decision, remedy).distinct().toList();
        return told.isEmpty()
                ? lastOf(
                                look.folded().applied().stream()
                                        .filter(e ->
                                                AsylumDocket.concerns(e.act(), claim.personId()))
                                        .toList())
                        .map(Entry::id)
                        .toList()
                : told;
    }

    private static <T> Stream<T> lastOf(List<T> some) {
        return some.isEmpty() ? Stream.empty() : Stream.of(some.getLast());
    }

    private @Nullable RiskFact protection() {
        Protection held = claim.protection();
        if (held == null) {
            return null;
        }
        ProtectionStage stage = held.stage();
        return new RiskFact.Protection(
                look.id(),
                becauseOf(held),
                look.head().hostState(),
                shelter(held.protectionType()),
                stage.protects(),
                stage.protects() && held.extension() != null,
                stage == ProtectionStage.CEASED || stage == ProtectionStage.REVOKED,
                held.validUntil());
    }

    private static List<UUID> becauseOf(Protection held) {
        Stream<UUID> grants = Stream.of(held.entry(), held.grants().getLast().entry());
        Dated asked = held.extension();
        Shelter.End end = held.end();
        Stream<UUID> since =
                Stream.concat(
                        Stream.ofNullable(asked).map(Dated::entry),
                        Stream.ofNullable(end).map(Shelter.End::entry));
        return Stream.concat(grants, since).distinct().toList();
    }

    /** What kind of protection it is may be unknown: then it is taken for the weaker one. */
    private static RiskFact.Shelter shelter(ProtectionType type) {
        return switch (type) {
            case REFUGEE_STATUS -> RiskFact.Shelter.REFUGEE_STATUS;
            case SUBSIDIARY_PROTECTION, UNSPECIFIED -> RiskFact.Shelter.SUBSIDIARY;
            case HUMANITARIAN_STATUS, TEMPORARY_PROTECTION, RESIDENCE_WITHOUT_PROTECTION ->
                    RiskFact.Shelter.OTHER;
        };
    }
}
