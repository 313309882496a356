package org.habeas.extradition.asylum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What a State has granted to one person, and whether it still protects.
 *
 * @param validUntil the last day, if it is limited and known
 * @param entry the first grant
 * @param grants the first grant and what prolonged it
 * @param extension the prolongation that is asked for and not decided
 * @param withdrawal a cessation or revocation, final or not
 * @param end what ended it, unless time did
 */
record Protection(
        ProtectionStage stage,
        ProtectionType protectionType,
        @Nullable String sourceTerm,
        FuzzyDate since,
        @Nullable FuzzyDate validUntil,
        List<ProtectionGround> grounds,
        List<String> againstStates,
        UUID entry,
        List<Grant> grants,
        @Nullable Dated extension,
        @Nullable Withdrawal withdrawal,
        Shelter.@Nullable End end) {

    /**
     * A grant, valid until its last day if that is limited and known.
     *
     * @param asked that its prolongation was asked for
     */
    record Grant(
            GrantKind kind,
            FuzzyDate on,
            @Nullable FuzzyDate validUntil,
            UUID entry,
            @Nullable Dated asked) {

        Grant asked(Dated by) {
            return new Grant(kind, on, validUntil, entry, by);
        }
    }

    /** A decision that takes the protection away. */
    record Withdrawal(
            Annulled kind,
            @Nullable AsylumLevel level,
            @Nullable String body,
            FuzzyDate on,
            Finality finality,
            Notice notice,
            UUID entry) {

        static Withdrawal of(AsylumAct.Ceased act, Entry<AsylumAct> entry) {
            return new Withdrawal(
                    Annulled.CESSATION,
                    act.level(),
                    act.body(),
                    entry.on(),
                    Ruling.orNotStated(act.finality()),
                    Notice.of(
                            act.notified(), act.notifiedOn(), act.notificationDefect(), entry.id()),
                    entry.id());
        }

        static Withdrawal of(AsylumAct.Revoked act, Entry<AsylumAct> entry) {
            return new Withdrawal(
                    Annulled.REVOCATION,
                    act.level(),
                    act.body(),
                    entry.on(),
                    Ruling.orNotStated(act.finality()),
                    Notice.of(
                            act.notified(), act.notifiedOn(), act.notificationDefect(), entry.id()),
                    entry.id());
        }

        Withdrawal with(Notice other) {
            return new Withdrawal(kind, level, body, on, finality, other, entry);
        }
    }

    Protection {
        grounds = List.copyOf(grounds);
        againstStates = List.copyOf(againstStates);
        grants = List.copyOf(grants);
    }

    /** No State, and no ground. */
    @Override
    public String toString() {
        return "Protection[" + entry + " " + stage + "]";
    }

    static Protection of(AsylumAct.Granted act, FuzzyDate on, UUID entry) {
        return new Protection(
                ProtectionStage.IN_FORCE,
                act.protectionType(),
                act.sourceTerm(),
                on,
                act.validUntil(),
                act.grounds(),
                act.againstStates(),
                entry,
                List.of(new Grant(GrantKind.INITIAL, on, act.validUntil(), entry, null)),
                null,
                null,
                null);
    }

    /** In force again with a prolongation still pending, it is that which is pending. */
    Protection at(ProtectionStage next) {
        ProtectionStage shown =
                next == ProtectionStage.IN_FORCE && extension != null
                        ? ProtectionStage.EXTENSION_PENDING
                        : next;
        return copy(
                shown, validUntil, grants, extension, withdrawal, shown.protects() ? null : end);
    }

    Protection moved(ProtectionStage next) {
        return next == stage || next == ProtectionStage.NONE ? this : at(next);
    }

    /** A later source tells of a grant that is known; it may know how long it is valid. */
    Protection grantedAgain(@Nullable FuzzyDate until, Dated by) {
        if (until == null || until.equals(validUntil)) {
            return this;
        }
        Protection extended = extended(until, by);
        return stage == ProtectionStage.UNDER_REVIEW
                ? extended.at(ProtectionStage.UNDER_REVIEW)
                : extended;
    }

    Protection ended(Shelter.End by) {
        return copy(stage, validUntil, grants, extension, withdrawal, by);
    }

    Protection with(@Nullable Withdrawal by) {
        return copy(stage, validUntil, grants, extension, by, end);
    }

    Protection asked(Dated by) {
        List<Grant> all = new ArrayList<>(grants);
        all.add(all.removeLast().asked(by));
        return copy(ProtectionStage.EXTENSION_PENDING, validUntil, all, by, withdrawal, end);
    }

    /** A prolongation that does not tell until when has an end that nobody knows. */
    Protection extended(@Nullable FuzzyDate until, Dated by) {
        List<Grant> all = new ArrayList<>(grants);
        all.add(new Grant(GrantKind.EXTENSION, by.on(), until, by.entry(), null));
        return copy(ProtectionStage.IN_FORCE, until, all, null, withdrawal, null);
    }

    Protection notExtended() {
        ProtectionStage next =
                stage == ProtectionStage.EXTENSION_PENDING ? ProtectionStage.IN_FORCE : stage;
        return copy(next, validUntil, grants, null, withdrawal, end);
    }

    /** The last day, where its end comes by itself: not while an extension is pending. */
    @Nullable LocalDate runsOut() {
        return stage == ProtectionStage.IN_FORCE ? lastDay() : null;
    }

    @Nullable LocalDate lastDay() {
        return validUntil == null ? null : validUntil.effectiveDay().orElse(null);
    }

    Protection onDay(LocalDate day) {
        LocalDate last = runsOut();
        return last != null && day.isAfter(last) ? at(ProtectionStage.EXPIRED) : this;
    }

    /** As {@link #onDay}, and nobody knows yet of what will be notified later. */
    Protection shownOn(LocalDate day) {
        Protection now = onDay(day);
        return withdrawal == null ? now : now.with(withdrawal.with(withdrawal.notice().onDay(day)));
    }

    private Protection copy(
            ProtectionStage next,
            @Nullable FuzzyDate until,
            List<Grant> all,
            @Nullable Dated pending,
            @Nullable Withdrawal taken,
            Shelter.@Nullable End by) {
        return new Protection(
                next,
                protectionType,
                sourceTerm,
                since,
                until,
                grounds,
                againstStates,
                entry,
                all,
                pending,
                taken,
                by);
    }
}
