package org.habeas.extradition.ccf;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.alert.RemovalGround;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant tells the Commission.
 *
 * @param proposed grounds that a rule proposes and that nobody has stated yet
 * @param confidentialItems not to be disclosed to the source of the data; for named persons only
 */
record Pleading(List<Ground> grounds, List<Ground> proposed, List<String> confidentialItems) {

    static final Pleading EMPTY = new Pleading(List.of(), List.of(), List.of());

    /** A ground, and the docket that bears it out. */
    record Ground(RemovalGround ground, @Nullable UUID reliesOn, FuzzyDate on, UUID entry) {
        boolean isSaidBy(Ground other) {
            return ground == other.ground
                    && (reliesOn == null
                            || other.reliesOn == null
                            || reliesOn.equals(other.reliesOn));
        }
    }

    Pleading {
        grounds = List.copyOf(grounds);
        proposed = List.copyOf(proposed);
        confidentialItems = List.copyOf(confidentialItems);
    }

    Pleading stating(Ground ground) {
        return new Pleading(
                and(grounds, Stream.of(ground)),
                proposed.stream().filter(p -> !p.isSaidBy(ground)).toList(),
                confidentialItems);
    }

    Pleading proposing(Ground ground) {
        return grounds.stream().anyMatch(ground::isSaidBy)
                ? this
                : new Pleading(grounds, and(proposed, Stream.of(ground)), confidentialItems);
    }

    Pleading keeping(List<String> items) {
        return new Pleading(grounds, proposed, and(confidentialItems, items.stream()));
    }

    private static <T> List<T> and(List<T> list, Stream<T> more) {
        return Stream.concat(list.stream(), more).distinct().toList();
    }

    @Override
    public String toString() {
        return "Pleading" + grounds.stream().map(Ground::ground).toList();
    }
}
