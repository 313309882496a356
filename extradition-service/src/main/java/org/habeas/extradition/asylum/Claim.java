package org.habeas.extradition.asylum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Where one applicant stands; family members may differ (INV-X-10).
 *
 * @param refusal the last refusal, as long as nothing came after it
 * @param shelters when the person could not be handed over, first to last
 * @param decisions every decision, first to last
 * @param formerProtections what was granted before and ended or was replaced
 * @param relocationSought since when the person looks for a safer State
 */
record Claim(
        UUID personId,
        AsylumStage stage,
        @Nullable Refusal refusal,
        @Nullable Protection protection,
        List<Shelter> shelters,
        List<Decision> decisions,
        List<Remedy> remedies,
        List<Protection> formerProtections,
        List<Transfer> transferRequests,
        List<Interference> interferences,
        @Nullable Dated relocationSought) {

    /**
     * A refusal. The time for appeal runs from its notification, not from its date, and a decision
     * that was not notified starts none (INV-X-09).
     */
    record Refusal(
            @Nullable AsylumLevel level,
            @Nullable String body,
            FuzzyDate on,
            Answer notified,
            @Nullable FuzzyDate notifiedOn,
            UUID entry) {

        boolean isNotified() {
            return notified == Answer.YES;
        }

        Refusal with(Notice notice) {
            return new Refusal(level, body, on, notice.notified(), notice.notifiedOn(), entry);
        }

        Refusal onDay(LocalDate day) {
            return with(new Notice(notified, notifiedOn, false, entry).onDay(day));
        }
    }

    static Claim of(UUID person) {
        return new Claim(
                person,
                AsylumStage.NO_APPLICATION_DOCUMENTED,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    Claim {
        shelters = List.copyOf(shelters);
        decisions = List.copyOf(decisions);
        remedies = List.copyOf(remedies);
        formerProtections = List.copyOf(formerProtections);
        transferRequests = List.copyOf(transferRequests);
        interferences = List.copyOf(interferences);
    }

    /** No words of a file, and no State. */
    @Override
    public String toString() {
        return "Claim[" + personId + " " + stage + " " + protectionStage() + "]";
    }

    ProtectionStage protectionStage() {
        return protection == null ? ProtectionStage.NONE : protection.stage();
    }

    /** Every protection there was, first to last. */
    List<Protection> protections() {
        return Stream.concat(formerProtections.stream(), Stream.ofNullable(protection)).toList();
    }

    Claim at(AsylumStage next) {
        return copy(next, next == stage ? refusal : null, protection, shelters);
    }

    Claim with(@Nullable Refusal now) {
        return copy(stage, now, protection, shelters);
    }

    Claim with(Protection now) {
        return copy(stage, refusal, now, shelters);
    }

    /** The protection is over; what it was stays readable. */
    Claim unprotected(Shelter.End end) {
        Protection was = protection;
        return was == null
                ? this
                : remembering(was.end() == null ? was.ended(end) : was)
                        .copy(stage, refusal, null, shelters);
    }

    Claim remembering(Protection was) {
        List<Protection> former = plus(formerProtections, was);
        return new Claim(
                personId,
                stage,
                refusal,
                protection,
                shelters,
                decisions,
                remedies,
                former,
                transferRequests,
                interferences,
                relocationSought);
    }

    Claim having(List<Decision> decided, List<Remedy> appealed) {
        return new Claim(
                personId,
                stage,
                refusal,
                protection,
                shelters,
                decided,
                appealed,
                formerProtections,
                transferRequests,
                interferences,
                relocationSought);
    }

    Claim transferring(List<Transfer> transfers) {
        return new Claim(
                personId,
                stage,
                refusal,
                protection,
                shelters,
                decisions,
                remedies,
                formerProtections,
                transfers,
                interferences,
                relocationSought);
    }

    Claim with(Interference incident) {
        return new Claim(
                personId,
                stage,
                refusal,
                protection,
                shelters,
                decisions,
                remedies,
                formerProtections,
                transferRequests,
                plus(interferences, incident),
                relocationSought);
    }

    Claim seekingRelocation(Dated since) {
        return new Claim(
                personId,
                stage,
                refusal,
                protection,
                shelters,
                decisions,
                remedies,
                formerProtections,
                transferRequests,
                interferences,
                since);
    }

    /** An application that keeps the person here, unless one does already. */
    Claim sheltered(Shelter shelter) {
        boolean known =
                shelters.stream().anyMatch(s -> s.isOpen() && s.isPending() == shelter.isPending());
        return known ? this : copy(stage, refusal, protection, plus(shelters, shelter));
    }

    Claim exposed(Predicate<Shelter> which, Shelter.End end) {
        return copy(
                stage,
                refusal,
                protection,
                shelters.stream()
                        .map(s -> s.isOpen() && which.test(s) ? s.ended(end) : s)
                        .toList());
    }

    /** What has run out by that day. */
    Claim onDay(LocalDate day) {
        return protection == null ? this : with(protection.onDay(day));
    }

    /** As {@link #onDay}, and nobody knows yet of what will be notified later. */
    Claim shownOn(LocalDate day) {
        Claim now = refusal == null ? this : with(refusal.onDay(day));
        Claim kept = protection == null ? now : now.with(protection.shownOn(day));
        return kept.having(decisions.stream().map(d -> d.onDay(day)).toList(), remedies);
    }

    /** The days on which it changes by itself. */
    Stream<LocalDate> turns() {
        Protection held = protection;
        LocalDate last = held == null ? null : held.runsOut();
        Stream<LocalDate> notified =
                Stream.concat(
                                decisions.stream().map(Decision::notice),
                                held == null || held.withdrawal() == null
                                        ? Stream.empty()
                                        : Stream.of(held.withdrawal().notice()))
                        .map(Notice::day);
        return Stream.concat(notified, Stream.ofNullable(last == null ? null : last.plusDays(1)))
                .filter(Objects::nonNull);
    }

    private Claim copy(
            AsylumStage next,
            @Nullable Refusal nowRefusal,
            @Nullable Protection nowProtection,
            List<Shelter> nowShelters) {
        return new Claim(
                personId,
                next,
                nowRefusal,
                nowProtection,
                nowShelters,
                decisions,
                remedies,
                formerProtections,
                transferRequests,
                interferences,
                relocationSought);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(one);
        return more;
    }
}
