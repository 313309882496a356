package org.habeas.extradition.asylum;

import static org.habeas.extradition.asylum.AsylumStage.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
            case DecisionNotified _ -> Step.stay();
            case AppealLodged _ ->
                    Step.from(and(REFUSED, GRANTED_NOT_FINAL))
                            .to(REMEDY_PENDING)
                            .never(GRANTED, GRANTED_FINAL, REFUSED_FINAL, AsylumStage.WITHDRAWN);
            case DecisionAnnulled annulled -> annulled(annulled);
            case Granted granted -> granted(granted);
            case RefusedFinally _ ->
                    Step.from(and(REFUSED, REMEDY_PENDING))
                            .to(REFUSED_FINAL)
                            .never(GRANTED, GRANTED_FINAL, AsylumStage.WITHDRAWN);
            case Withdrawn _ ->
                    Step.from(and(OPEN, REFUSED_FIRST_INSTANCE, INADMISSIBLE, EXCLUDED))
                            .to(AsylumStage.WITHDRAWN)
                            .never(GRANTED_NOT_FINAL, GRANTED, GRANTED_FINAL, REFUSED_FINAL);
            case ExtensionRequested _, Extended _, ReviewOpened _, ReviewClosed _ -> Step.stay();
            case Ceased _, Revoked _, Renounced _ -> Step.stay();
        };
    }

    private static Step<AsylumStage> decided(AsylumStage stage) {
        return Step.from(OPEN)
                .to(stage)
                .never(GRANTED, GRANTED_FINAL, REFUSED_FINAL, AsylumStage.WITHDRAWN);
    }

    private static Step<AsylumStage> annulled(DecisionAnnulled act) {
        return switch (act.annuls() == null ? Annulled.REFUSAL : act.annuls()) {
            case REFUSAL ->
                    act.remitted()
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
            case AppealLodged _, RefusedFinally _, Withdrawn _ -> Step.stay();
            case DecisionAnnulled annulled -> annulledProtection(annulled);
            case Granted _ ->
                    Step.from(
                                    EnumSet.complementOf(
                                            EnumSet.of(
                                                    ProtectionStage.IN_FORCE,
                                                    ProtectionStage.UNDER_REVIEW)))
                            .to(ProtectionStage.IN_FORCE)
                            .orStay();
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
            case ReviewOpened _ ->
                    Step.from(ProtectionStage.IN_FORCE, ProtectionStage.EXTENSION_PENDING)
                            .only(ProtectionStage.UNDER_REVIEW);
            case ReviewClosed _ ->
                    Step.from(ProtectionStage.UNDER_REVIEW).only(ProtectionStage.IN_FORCE);
            case Ceased _ -> ended(ProtectionStage.CEASED);
            case Revoked _ -> ended(ProtectionStage.REVOKED);
            case Renounced _ -> ended(ProtectionStage.RENOUNCED);
        };
    }

    private static Step<ProtectionStage> annulledProtection(DecisionAnnulled act) {
        return switch (act.annuls() == null ? Annulled.REFUSAL : act.annuls()) {
            case REFUSAL -> Step.stay();
            case GRANT ->
                    Step.from(
                                    ProtectionStage.IN_FORCE,
                                    ProtectionStage.EXTENSION_PENDING,
                                    ProtectionStage.UNDER_REVIEW,
                                    ProtectionStage.EXPIRED)
                            .to(ProtectionStage.NONE)
                            .orStay();
            case CESSATION -> Step.from(ProtectionStage.CEASED).only(ProtectionStage.IN_FORCE);
            case REVOCATION -> Step.from(ProtectionStage.REVOKED).only(ProtectionStage.IN_FORCE);
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
        return new AsylumState(head.persons().stream().map(Claim::of).toList());
    }

    @Override
    public AsylumState after(AsylumState before, Entry<AsylumAct> entry, Findings findings) {
        Set<List<Object>> told = new HashSet<>();
        return before.onDay(entry.effectiveDay())
                .map(claim -> {
                    if (!concerns(entry.act(), claim)) {
                        return claim;
                    }
                    boolean isNew = told.add(List.of(claim.stage(), claim.protectionStage()));
                    return Applying.to(claim, entry, isNew ? findings : new Findings());
                });
    }

    private static boolean concerns(AsylumAct act, Claim claim) {
        return act.persons().isEmpty() || act.persons().contains(claim.personId());
    }

    @Override
    public AsylumState onDay(AsylumState state, LocalDate day) {
        return state.onDay(day);
    }

    @Override
    public Optional<LocalDate> changesAfter(AsylumState state, LocalDate day) {
        return state.runsOutAfter(day);
    }

    private static Set<AsylumStage> and(Set<AsylumStage> some, AsylumStage... more) {
        EnumSet<AsylumStage> all = EnumSet.copyOf(some);
        all.addAll(List.of(more));
        return all;
    }
}
