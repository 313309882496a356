package org.habeas.extradition.reference;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.reference.Instrument.Party;
import org.jspecify.annotations.Nullable;

/**
 * What an instrument means between two of its parties: it applies from the day on which it binds
 * both to the day on which it binds one no longer, or on which another takes its place.
 *
 * @param id always the same for this instrument and these States
 * @param replacedFrom since when another instrument takes its place
 */
record Pairing(
        UUID id,
        Instrument instrument,
        Party one,
        Party other,
        FuzzyDate from,
        @Nullable FuzzyDate ended,
        @Nullable FuzzyDate replacedFrom) {

    /** Every pair of parties; {@code replacing} takes the place of the instrument. */
    static List<Pairing> of(Instrument instrument, @Nullable Instrument replacing) {
        List<Pairing> pairs = new ArrayList<>();
        List<Party> parties = instrument.parties();
        for (int i = 0; i < parties.size(); i++) {
            for (int j = i + 1; j < parties.size(); j++) {
                pairs.add(of(instrument, replacing, parties.get(i), parties.get(j)));
            }
        }
        return pairs;
    }

    private static Pairing of(
            Instrument instrument, @Nullable Instrument replacing, Party a, Party b) {
        boolean inOrder = a.state().compareTo(b.state()) < 0;
        Party one = inOrder ? a : b;
        Party other = inOrder ? b : a;
        String name = instrument.code() + " " + one.state() + " " + other.state();
        return new Pairing(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                instrument,
                one,
                other,
                later(one.from(), other.from()),
                earliest(one.until(), other.until()),
                replaced(replacing, one, other));
    }

    private static @Nullable FuzzyDate replaced(
            @Nullable Instrument replacing, Party one, Party other) {
        if (replacing == null) {
            return null;
        }
        List<FuzzyDate> both =
                replacing.parties().stream()
                        .filter(p ->
                                p.state().equals(one.state()) || p.state().equals(other.state()))
                        .map(Party::from)
                        .toList();
        return both.size() == 2 ? later(both.getFirst(), both.getLast()) : null;
    }

    /** The day on which both have come. */
    private static FuzzyDate later(FuzzyDate one, FuzzyDate other) {
        LocalDate first = Objects.requireNonNull(one.earliest());
        LocalDate last = Objects.requireNonNull(one.latest());
        LocalDate otherFirst = Objects.requireNonNull(other.earliest());
        LocalDate otherLast = Objects.requireNonNull(other.latest());
        if (!first.isBefore(otherFirst) && !last.isBefore(otherLast)) {
            return one;
        }
        return !otherFirst.isBefore(first) && !otherLast.isBefore(last)
                ? other
                : FuzzyDate.between(
                        first.isAfter(otherFirst) ? first : otherFirst,
                        last.isAfter(otherLast) ? last : otherLast);
    }

    private static @Nullable FuzzyDate earliest(@Nullable FuzzyDate... ends) {
        return Stream.of(ends).filter(Objects::nonNull).min(FuzzyDate.ORDER).orElse(null);
    }

    TreatyRegime on(LocalDate day) {
        Instrument of = instrument;
        FuzzyDate until = earliest(ended, replacedFrom);
        return new TreatyRegime(
                id,
                of.code(),
                of.title(),
                of.covers(),
                List.of(one.state(), other.state()),
                from,
                until,
                of.authority(),
                one.confirmed() && other.confirmed(),
                Stream.of(replacedFrom == null ? null : of.replacement(), one.note(), other.note())
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList(),
                Holds.on(day, from, until));
    }
}
