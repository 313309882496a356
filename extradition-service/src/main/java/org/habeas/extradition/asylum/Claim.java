package org.habeas.extradition.asylum;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Where one applicant stands; family members may differ (INV-X-10).
 *
 * @param refusal the last refusal, as long as nothing came after it
 * @param shelters when the person could not be handed over, first to last
 */
record Claim(
        UUID personId,
        AsylumStage stage,
        @Nullable Refusal refusal,
        @Nullable Protection protection,
        List<Shelter> shelters) {

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

        Refusal notified(FuzzyDate day) {
            return new Refusal(level, body, on, Answer.YES, day, entry);
        }
    }

    static Claim of(UUID person) {
        return new Claim(person, AsylumStage.NO_APPLICATION_DOCUMENTED, null, null, List.of());
    }

    Claim {
        shelters = List.copyOf(shelters);
    }

    ProtectionStage protectionStage() {
        return protection == null ? ProtectionStage.NONE : protection.stage();
    }

    Claim at(AsylumStage next) {
        return new Claim(personId, next, next == stage ? refusal : null, protection, shelters);
    }

    Claim with(@Nullable Refusal now) {
        return new Claim(personId, stage, now, protection, shelters);
    }

    Claim with(@Nullable Protection now) {
        return new Claim(personId, stage, refusal, now, shelters);
    }

    /** An application that keeps the person here, unless one does already. */
    Claim sheltered(Shelter shelter) {
        boolean known =
                shelters.stream().anyMatch(s -> s.isOpen() && s.isPending() == shelter.isPending());
        if (known) {
            return this;
        }
        List<Shelter> more = new ArrayList<>(shelters);
        more.add(shelter);
        return new Claim(personId, stage, refusal, protection, more);
    }

    Claim exposed(Predicate<Shelter> which, Shelter.End end) {
        return new Claim(
                personId,
                stage,
                refusal,
                protection,
                shelters.stream()
                        .map(s -> s.isOpen() && which.test(s) ? s.ended(end) : s)
                        .toList());
    }
}
