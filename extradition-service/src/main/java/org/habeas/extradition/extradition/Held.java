package org.habeas.extradition.extradition;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether the person was held on the request, and since when.
 *
 * @param entry what tells of it
 * @param sureties who answers for a person on bail
 */
record Held(
        Measure measure,
        @Nullable BailForm form,
        FuzzyDate since,
        UUID entry,
        List<Surety> sureties) {

    Held {
        sureties = List.copyOf(sureties);
    }

    static Held of(Measure measure, Entry<?> entry) {
        return new Held(measure, null, entry.on(), entry.id(), List.of());
    }

    static Held bail(ExtraditionAct.BailGranted act, Entry<?> entry) {
        return new Held(Measure.BAIL, act.form(), entry.on(), entry.id(), act.suretyPersons());
    }

    /** A second source for the same measure. */
    boolean isOneWith(Held other) {
        return measure == other.measure && since.overlaps(other.since);
    }

    /** The same measure with what a second source adds to it. */
    Held and(Held other) {
        Held more = and(other.sureties);
        return new Held(measure, form == null ? other.form : form, since, entry, more.sureties);
    }

    Held and(List<Surety> more) {
        List<Surety> all = Stream.concat(sureties.stream(), more.stream()).distinct().toList();
        return new Held(measure, form, since, entry, all);
    }
}
