package org.habeas.extradition.extradition;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision, on the day of the decision and not of its report (INV-X-12).
 *
 * @param finality whether a remedy is left, as far as told by now
 * @param entry what tells of it
 * @param reliesOn the matters that its reasons rest on
 * @param notices to whom it was made known, as far as told
 * @param annulledBy the decision that has annulled it; null while it stands
 */
record Ruling(
        DecisionResult result,
        @Nullable DecisionLevel level,
        @Nullable String body,
        FuzzyDate on,
        Finality finality,
        List<RefusalGround> grounds,
        UUID entry,
        List<UUID> reliesOn,
        List<Notice> notices,
        @Nullable UUID annulledBy) {

    /** A decision was made known to somebody. */
    record Notice(Notified to, FuzzyDate on, UUID entry) {}

    Ruling {
        grounds = List.copyOf(grounds);
        reliesOn = List.copyOf(reliesOn);
        notices = List.copyOf(notices);
    }

    static Ruling of(Decision decision, Entry<?> entry) {
        return new Ruling(
                decision.result(),
                decision.level(),
                decision.body(),
                entry.on(),
                decision.certainty(),
                decision.grounds(),
                entry.id(),
                decision.reliesOn(),
                List.of(),
                null);
    }

    boolean stands() {
        return annulledBy == null;
    }

    /** Whether a government or a court has seen politics behind the request (S6, R-05). */
    boolean isPolitical() {
        return stands() && grounds.stream().anyMatch(RefusalGround::isPolitical);
    }

    Ruling annulled(UUID by) {
        return new Ruling(result, level, body, on, finality, grounds, entry, reliesOn, notices, by);
    }

    Ruling becameFinal() {
        return new Ruling(
                result,
                level,
                body,
                on,
                Finality.FINAL,
                grounds,
                entry,
                reliesOn,
                notices,
                annulledBy);
    }

    Ruling notified(Notice notice) {
        List<Notice> all = Stream.concat(notices.stream(), Stream.of(notice)).toList();
        return new Ruling(
                result, level, body, on, finality, grounds, entry, reliesOn, all, annulledBy);
    }
}
