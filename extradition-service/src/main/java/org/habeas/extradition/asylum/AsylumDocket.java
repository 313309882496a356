package org.habeas.extradition.asylum;

import static org.habeas.extradition.asylum.AsylumStage.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Step;
import org.habeas.extradition.asylum.AsylumAct.*;

/** The two tables of SM-11, of the application and of the protection, and their fold. */
final class AsylumDocket implements DocketRules<AsylumAct, AsylumState> {
    private static final Set<AsylumStage> OPEN =
            EnumSet.of(SOUGHT, LODGED, REGISTERED, UNDER_EXAMINATION, REMITTED, REMEDY_PENDING);
    private static final Set<AsylumStage> REFUSED =
            EnumSet.of(REFUSED_FIRST_INSTANCE, INADMISSIBLE, EXCLUDED);

    private final AsylumHead head;

    AsylumDocket(AsylumHead head) {
        this.head = head;
    }

    /** Which act leads an application from where to where. */
    static Step<AsylumStage> application(AsylumAct act) {
        return switch (act) {
            case Sought _ -> Step.from(NO_APPLICATION_DOCUMENTED).to(SOUGHT).orStay();
            case Lodged _ -> Step.from(NO_APPLICATION_DOCUMENTED, SOUGHT).to(LODGED).orStay();
            case Registered _ ->
                    Step.from(NO_APPLICATION_DOCUMENTED, SOUGHT, LODGED).to(REGISTERED).orStay();
            case ExaminationOpened _ ->
                    Step.from(NO_APPLICATION_DOCUMENTED, SOUGHT, LODGED, REGISTERED, REMITTED)
                            .to(UNDER_EXAMINATION)
                            .orStay();
            case AsylumAct.Refused _ -> decided(REFUSED_FIRST_INSTANCE);
            case DeclaredInadmissible _ -> decided(INADMISSIBLE);
            case Excluded _ -> decided(EXCLUDED);
            case TransferRequested _, TransferAnswered _ -> Step.stay();
            case DecisionNotified _, SuspensiveEffectDecided _ -> Step.stay();
            case AppealLodged appeal ->
                    appeal.isAgainstApplication()
                            ? Step.from(and(REFUSED, GRANTED_NOT_FINAL))
                                    .to(REMEDY_PENDING)
                                    .never(
                                            GRANTED,
                                            GRANTED_FINAL,
                                            REFUSED_FINAL,
                                            AsylumStage.WITHDRAWN)
                            : Step.stay();
            case DecisionAnnulled annulled -> annulled(annulled);
            case Upheld upheld -> upheld(upheld);
            case Granted granted -> granted(granted);
            case RefusedFinally _ -> refusedFinally();
            case Withdrawn _ ->
                    Step.from(and(OPEN, REFUSED_FIRST_INSTANCE, INADMISSIBLE, EXCLUDED))
                            .to(AsylumStage.WITHDRAWN)
                            .never(GRANTED_NOT_FINAL, GRANTED, GRANTED_FINAL, REFUSED_FINAL);
            case ExtensionRequested _, Extended _, ExtensionRefused _ -> Step.stay();
            case ReviewOpened _, ReviewClosed _, Ceased _, Revoked _, Renounced _ -> Step.stay();
            case InterferenceNoted _, RelocationSought _ -> Step.stay();
        };
    }

    private static Step<AsylumStage> refusedFinally() {
        return Step.from(and(REFUSED, REMEDY_PENDING))
                .to(REFUSED_FINAL)
                .never(GRANTED, GRANTED_FINAL, AsylumStage.WITHDRAWN);
    }

    /** What is not told to be final may be appealed against: nobody is handed over on a guess. */
    private static Step<AsylumStage> upheld(Upheld act) {
        return switch (act.upheld()) {
            case REFUSAL ->
                    act.isFinal()
                            ? refusedFinally()
                            : Step.from(REMEDY_PENDING)
                                    .to(REFUSED_FIRST_INSTANCE)
                                    .never(
                                            GRANTED,
                                            GRANTED_FINAL,
                                            REFUSED_FINAL,
                                            AsylumStage.WITHDRAWN);
            case GRANT ->
                    act.isFinal()
                            ? Step.from(REMEDY_PENDING, GRANTED_NOT_FINAL, GRANTED)
                                    .only(GRANTED_FINAL)
                            : Step.from(REMEDY_PENDING).only(GRANTED_NOT_FINAL);
            case CESSATION, REVOCATION -> Step.stay();
        };
    }

    private static Step<AsylumStage> decided(AsylumStage stage) {
        return Step.from(OPEN)
                .to(stage)
                .never(GRANTED, GRANTED_FINAL, REFUSED_FINAL, AsylumStage.WITHDRAWN);
    }

    private static Step<AsylumStage> annulled(DecisionAnnulled act) {
        return switch (act.annulled()) {
            case REFUSAL ->
                    act.isRemitted()
                            ? Step.from(and(REFUSED, REMEDY_PENDING)).to(REMITTED).orStay()
                            : Step.stay();
            case GRANT ->
                    Step.from(REMEDY_PENDING, GRANTED_NOT_FINAL, GRANTED, GRANTED_FINAL)
                            .only(REMITTED);
            case CESSATION, REVOCATION -> Step.stay();
        };
    }

    /** A grant is believed wherever it is told; sources seldom tell of the application. */
    private static Step<AsylumStage> granted(Granted act) {
        EnumSet<AsylumStage> from = EnumSet.allOf(AsylumStage.class);
        return switch (act.finality() == null ? Finality.NOT_STATED : act.finality()) {
            case FINAL -> Step.from(from).to(GRANTED_FINAL);
            case NOT_FINAL -> {
                from.removeAll(EnumSet.of(GRANTED, GRANTED_FINAL));
                yield Step.from(from).to(GRANTED_NOT_FINAL).orStay();
            }
            case NOT_STATED -> {
                from.removeAll(EnumSet.of(GRANTED_NOT_FINAL, GRANTED_FINAL));
                yield Step.from(from).to(GRANTED).orStay();
            }
        };
    }

    /** Which act leads a protection from where to where. */
    static Step<ProtectionStage> protection(AsylumAct act) {
        return switch (act) {
            case Sought _, Lodged _, Registered _, ExaminationOpened _ -> Step.stay();
            case AsylumAct.Refused _, DeclaredInadmissible _, Excluded _, DecisionNotified _ ->
                    Step.stay();
            case TransferRequested _, TransferAnswered _, SuspensiveEffectDecided _ -> Step.stay();
            case AppealLodged _, RefusedFinally _, Withdrawn _ -> Step.stay();
            case InterferenceNoted _, RelocationSought _ -> Step.stay();
            case DecisionAnnulled annulled -> annulledProtection(annulled);
            case Upheld upheld -> upheldProtection(upheld);
            case Granted granted -> grantedProtection(granted);
            case ExtensionRequested _ ->
                    Step.from(ProtectionStage.IN_FORCE, ProtectionStage.UNDER_REVIEW)
                            .only(ProtectionStage.EXTENSION_PENDING);
            case Extended _ ->
                    Step.from(ProtectionStage.IN_FORCE, ProtectionStage.EXTENSION_PENDING)
                            .to(ProtectionStage.IN_FORCE)
                            .never(
                                    ProtectionStage.NONE,
                                    ProtectionStage.CEASED,
                                    ProtectionStage.REVOKED,
                                    ProtectionStage.RENOUNCED);
            case ExtensionRefused refused ->
                    refused.isPending()
                            ? Step.stay()
                            : Step.from(ProtectionStage.EXTENSION_PENDING)
                                    .to(ProtectionStage.IN_FORCE)
                                    .orStay();
            case ReviewOpened _ -> reviewed();
            case ReviewClosed _ ->
                    Step.from(ProtectionStage.UNDER_REVIEW).only(ProtectionStage.IN_FORCE);
            case Ceased ceased -> ceased.isPending() ? reviewed() : ended(ProtectionStage.CEASED);
            case Revoked revoked ->
                    revoked.isPending() ? reviewed() : ended(ProtectionStage.REVOKED);
            case Renounced _ -> ended(ProtectionStage.RENOUNCED);
        };
    }

    /** It still protects. */
    private static Step<ProtectionStage> reviewed() {
        return Step.from(ProtectionStage.IN_FORCE, ProtectionStage.EXTENSION_PENDING)
                .only(ProtectionStage.UNDER_REVIEW);
    }

    /** A grant that tells no last day does not say that an extension has been granted. */
    private static Step<ProtectionStage> grantedProtection(Granted act) {
        EnumSet<ProtectionStage> from =
                EnumSet.complementOf(
                        EnumSet.of(ProtectionStage.IN_FORCE, ProtectionStage.UNDER_REVIEW));
        if (act.validUntil() == null) {
            from.remove(ProtectionStage.EXTENSION_PENDING);
        }
        return Step.from(from).to(ProtectionStage.IN_FORCE).orStay();
    }

    private static Step<ProtectionStage> upheldProtection(Upheld act) {
        return switch (act.upheld()) {
            case REFUSAL, GRANT -> Step.stay();
            case CESSATION ->
                    act.isFinal()
                            ? Step.from(ProtectionStage.UNDER_REVIEW).only(ProtectionStage.CEASED)
                            : Step.stay();
            case REVOCATION ->
                    act.isFinal()
                            ? Step.from(ProtectionStage.UNDER_REVIEW).only(ProtectionStage.REVOKED)
                            : Step.stay();
        };
    }

    private static Step<ProtectionStage> annulledProtection(DecisionAnnulled act) {
        return switch (act.annulled()) {
            case REFUSAL -> Step.stay();
            case GRANT ->
                    Step.from(
                                    ProtectionStage.IN_FORCE,
                                    ProtectionStage.EXTENSION_PENDING,
                                    ProtectionStage.UNDER_REVIEW,
                                    ProtectionStage.EXPIRED)
                            .to(ProtectionStage.NONE)
                            .orStay();
            case CESSATION ->
                    Step.from(ProtectionStage.CEASED, ProtectionStage.UNDER_REVIEW)
                            .only(ProtectionStage.IN_FORCE);
            case REVOCATION ->
                    Step.from(ProtectionStage.REVOKED, ProtectionStage.UNDER_REVIEW)
                            .only(ProtectionStage.IN_FORCE);
        };
    }

    private static Step<ProtectionStage> ended(ProtectionStage stage) {
        return Step.from(
                        ProtectionStage.IN_FORCE,
                        ProtectionStage.EXTENSION_PENDING,
                        ProtectionStage.UNDER_REVIEW,
                        ProtectionStage.EXPIRED)
                .only(stage);
    }

    @Override
    public AsylumState start() {
        return new AsylumState(
                Stream.concat(head.withoutChildren().persons().stream(), head.children().stream())
                        .map(Claim::of)
                        .toList());
    }

    @Override
    public AsylumState after(AsylumState before, Entry<AsylumAct> entry, Findings findings) {
        Set<List<Object>> told = new HashSet<>();
        return before.onDay(entry.effectiveDay())
                .map(claim -> {
                    if (!concerns(entry.act(), claim.personId())) {
                        return claim;
                    }
                    boolean isNew = told.add(List.of(claim.stage(), claim.protectionStage()));
                    return Applying.to(claim, entry, isNew ? findings : new Findings());
                });
    }

    /** An act that names nobody concerns every applicant (INV-X-10). */
    static boolean concerns(AsylumAct act, UUID person) {
        return act.persons().isEmpty() || act.persons().contains(person);
    }

    @Override
    public AsylumState onDay(AsylumState state, LocalDate day) {
        return state.shownOn(day);
    }

    @Override
    public Optional<LocalDate> changesAfter(AsylumState state, LocalDate day) {
        return state.turnsAfter(day);
    }

    private static Set<AsylumStage> and(Set<AsylumStage> some, AsylumStage... more) {
        EnumSet<AsylumStage> all = EnumSet.copyOf(some);
        all.addAll(List.of(more));
        return all;
    }
}
