package org.habeas.extradition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.Cause;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;
import org.jspecify.annotations.Nullable;

/** Entries as sources tell them, for tests of the tables. */
public final class Told {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    public static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private Told() {}

    public static <A extends Act> Entry<A> on(String iso, A act) {
        return on(FuzzyDate.parse(iso), act, Visibility.PUBLIC, null);
    }

    public static <A extends Act> Entry<A> on(
            FuzzyDate date, A act, Visibility visibility, @Nullable Cause cause) {
        return new Entry<>(
                UUID.randomUUID(),
                act,
                date,
                visibility,
                Standing.ACCEPTED,
                List.of(Provenance.titled("report")),
                NOW.minusSeconds(60),
                null,
                null,
                cause);
    }

    @SafeVarargs
    public static <A extends Act, S> Folded<A, S> fold(
            DocketRules<A, S> rules, Entry<A>... entries) {
        return foldOn(rules, TODAY, entries);
    }

    @SafeVarargs
    public static <A extends Act, S> Folded<A, S> foldOn(
            DocketRules<A, S> rules, LocalDate day, Entry<A>... entries) {
        return Fold.fold(rules, List.of(entries), lens(day));
    }

    public static Lens lens(LocalDate day) {
        return new Lens(day, NOW, Visibility.RESTRICTED);
    }
}
