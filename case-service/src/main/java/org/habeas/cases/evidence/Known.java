package org.habeas.cases.evidence;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an item beside its files and hands.
 *
 * @param credit of the photographer or agency
 * @param seizedBy who took it away, if somebody did
 * @param disputes the entries that say that it is not what it seems
 */
record Known(
        @Nullable FuzzyDate capturedOn,
        @Nullable String credit,
        @Nullable String seizedBy,
        @Nullable IstanbulConsistency istanbulConsistency,
        List<UUID> disputes,
        boolean destroyed) {
    static Known nothing() {
        return new Known(null, null, null, null, List.of(), false);
    }

    Known captured(FuzzyDate on, @Nullable String by) {
        String named = by == null ? credit : by;
        return new Known(on, named, seizedBy, istanbulConsistency, disputes, destroyed);
    }

    Known seized(String by) {
        return new Known(capturedOn, credit, by, istanbulConsistency, disputes, destroyed);
    }

    Known examined(IstanbulConsistency found) {
        return new Known(capturedOn, credit, seizedBy, found, disputes, destroyed);
    }

    Known disputed(UUID entry) {
        List<UUID> more = Stream.concat(disputes.stream(), Stream.of(entry)).toList();
        return new Known(capturedOn, credit, seizedBy, istanbulConsistency, more, destroyed);
    }

    Known gone() {
        return new Known(capturedOn, credit, seizedBy, istanbulConsistency, disputes, true);
    }

    @Override
    public String toString() {
        return "Known[]";
    }
}
