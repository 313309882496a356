package org.habeas.extradition.asylum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.asylum.AsylumAct.*;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/**
 * What the difference of two folds of an application tells the other services: one event a person,
 * none about a child. It is only asked for what partners may know, the host State included.
 */
final class AsylumEvents {

    record AsylumFacts(
            @Nullable String hostState,
            @Nullable AsylumLevel level,
            @Nullable String body,
            @Nullable Answer suspensive,
            @Nullable Answer notified) {}

    record ProtectionFacts(
            @Nullable String hostState,
            ProtectionType protectionType,
            @Nullable Finality finality,
            @Nullable LocalDate validUntil) {}

    private final AsylumHead head;
    private final List<DomainEvent> events = new ArrayList<>();

    private AsylumEvents(AsylumHead head) {
        this.head = head;
    }

    static List<DomainEvent> between(Change<AsylumHead, AsylumAct, AsylumState> change) {
        AsylumEvents difference = new AsylumEvents(change.head());
        List<UUID> known = change.before().applied().stream().map(Entry::id).toList();
        List<AsylumAct> acts =
                change.after().applied().stream()
                        .filter(entry -> !known.contains(entry.id()))
                        .map(Entry::act)
                        .toList();
        for (UUID person : change.head().withoutChildren().persons()) {
            Claim before = change.from().of(person).orElseThrow();
            Claim after = change.to().of(person).orElseThrow();
            acts.stream()
                    .filter(act -> act.persons().isEmpty() || act.persons().contains(person))
                    .forEach(act -> difference.application(act, before, after));
            difference.protection(acts, before, after);
        }
        return List.copyOf(difference.events);
    }

    private void application(AsylumAct act, Claim before, Claim after) {
        boolean moved = before.stage() != after.stage();
        UUID person = after.personId();
        switch (act) {
            case Sought _ ->
                    tell(moved, "asylum-application-lodged", person, facts(null, null, null, null));
            case Lodged lodged ->
                    tell(
                            moved && before.stage() != AsylumStage.SOUGHT,
                            "asylum-application-lodged",
                            person,
                            facts(null, null, lodged.suspensive(), null));
            case Refused refused ->
                    tell(
                            moved,
                            "asylum-refused",
                            person,
                            facts(
                                    refused.level(),
                                    refused.body(),
                                    null,
                                    orUnknown(refused.notified())));
            case DeclaredInadmissible refused ->
                    tell(
                            moved,
                            "asylum-refused",
                            person,
                            facts(refused.level(), refused.body(), null, null));
            case Excluded refused ->
                    tell(
                            moved,
                            "asylum-refused",
                            person,
                            facts(refused.level(), refused.body(), null, null));
            case AppealLodged appeal ->
                    tell(
                            moved,
                            "asylum-appeal-lodged",
                            person,
                            facts(null, appeal.body(), appeal.suspensive(), null));
            case DecisionAnnulled annulled ->
                    tell(
                            true,
                            "asylum-decision-annulled",
                            person,
                            facts(annulled.level(), annulled.body(), null, null));
            case RefusedFinally refused ->
                    tell(
                            moved,
                            "asylum-refused-finally",
                            person,
                            facts(refused.level(), refused.body(), null, null));
            case Upheld upheld ->
                    tell(
                            moved && upheld.upheld() == Annulled.REFUSAL,
                            upheld.isFinal() ? "asylum-refused-finally" : "asylum-refused",
                            person,
                            facts(
                                    upheld.level(),
                                    upheld.body(),
                                    null,
                                    upheld.isFinal() ? null : orUnknown(upheld.notified())));
            case Registered _, ExaminationOpened _, DecisionNotified _, Withdrawn _ -> {}
            case TransferRequested _, TransferAnswered _, SuspensiveEffectDecided _ -> {}
            case Granted _, ExtensionRequested _, Extended _, ExtensionRefused _ -> {}
            case ReviewOpened _, ReviewClosed _, Ceased _, Revoked _, Renounced _ -> {}
            case InterferenceNoted _, RelocationSought _ -> {}
        }
    }

    private static Answer orUnknown(@Nullable Answer told) {
        return told == null ? Answer.UNKNOWN : told;
    }

    private void protection(List<AsylumAct> acts, Claim before, Claim after) {
        Protection was = before.protection();
        Protection is = after.protection();
        if (Objects.equals(was, is)) {
            return;
        }
        ProtectionStage from = before.protectionStage();
        if (is == null) {
            tell(
                    from.protects(),
                    "protection-revoked",
                    after.personId(),
                    facts(Objects.requireNonNull(was), null));
            return;
        }
        String type =
                was == null || !was.entry().equals(is.entry())
                        ? granted(is.protectionType())
                        : changed(from, is, was);
        if (type != null) {
            tell(true, type, after.personId(), facts(is, finality(acts)));
        }
    }

    private static String granted(ProtectionType type) {
        return switch (type) {
            case REFUGEE_STATUS -> "refugee-status-granted";
            case SUBSIDIARY_PROTECTION -> "subsidiary-protection-granted";
            case HUMANITARIAN_STATUS, TEMPORARY_PROTECTION -> "protection-granted";
            case RESIDENCE_WITHOUT_PROTECTION, UNSPECIFIED -> "protection-granted";
        };
    }

    private static @Nullable String changed(ProtectionStage from, Protection is, Protection was) {
        boolean extended =
                is.grants().size() > was.grants().size()
                        || (from == is.stage()
                                && !Objects.equals(was.validUntil(), is.validUntil()));
        if (from == is.stage()) {
            return extended ? "protection-extended" : null;
        }
        return switch (is.stage()) {
            case IN_FORCE -> extended || !from.protects() ? "protection-extended" : null;
            case EXTENSION_PENDING ->
                    was.extension() == null ? "protection-extension-requested" : null;
            case UNDER_REVIEW -> "protection-review-opened";
            case EXPIRED -> "protection-expired";
            case CEASED, RENOUNCED -> "protection-ceased";
            case REVOKED -> "protection-revoked";
            case NONE -> null;
        };
    }

    private static @Nullable Finality finality(List<AsylumAct> acts) {
        return acts.stream()
                .filter(Granted.class::isInstance)
                .map(act -> ((Granted) act).finality())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private AsylumFacts facts(
            @Nullable AsylumLevel level,
            @Nullable String body,
            @Nullable Answer suspensive,
            @Nullable Answer notified) {
        return new AsylumFacts(head.hostState(), level, body, suspensive, notified);
    }

    private ProtectionFacts facts(Protection protection, @Nullable Finality finality) {
        FuzzyDate until = protection.validUntil();
        return new ProtectionFacts(
                head.hostState(),
                protection.protectionType(),
                finality,
                until == null ? null : until.effectiveDay().orElse(null));
    }

    private void tell(boolean really, String type, UUID person, Record facts) {
        if (really) {
            events.add(new DomainEvent(type, person, facts));
        }
    }
}
