package org.habeas.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.Act;
import org.habeas.docket.DateModality;
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

/** The entries of one docket, told in the order in which they were recorded. */
public final class Story<A extends Act, S> {
    /** When the first entry of a story is recorded. */
    public static final Instant RECORDED = Instant.parse("2021-01-01T00:00:00Z");

    private final DocketRules<A, S> rules;
    private final List<Entry<A>> entries = new ArrayList<>();

    public Story(DocketRules<A, S> rules) {
        this.rules = rules;
    }

    public Story<A, S> tell(String on, A act) {
        return tell(FuzzyDate.parse(on), act, Visibility.PUBLIC);
    }

    /** A fact of which no source gives the date; the source is of that day. */
    public Story<A, S> undated(String publishedOn, A act) {
        Provenance source =
                new Provenance(
                        "report",
                        null,
                        null,
                        FuzzyDate.parse(publishedOn),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        return add(FuzzyDate.unknown(), act, Visibility.PUBLIC, source);
    }

    public Story<A, S> expect(String on, A act) {
        return tell(FuzzyDate.parse(on).with(DateModality.EXPECTED), act, Visibility.PUBLIC);
    }

    public Story<A, S> tell(FuzzyDate on, A act, Visibility visibility) {
        return add(on, act, visibility, Provenance.titled("report"));
    }

    private Story<A, S> add(FuzzyDate on, A act, Visibility visibility, Provenance source) {
        entries.add(entry(on, act, visibility, source, entries.size()));
        return this;
    }

    private static <A extends Act> Entry<A> entry(
            FuzzyDate on, A act, Visibility visibility, Provenance source, int index) {
        @Nullable Instant never = null;
        return new Entry<>(
                UUID.nameUUIDFromBytes(new byte[] {(byte) index}),
                act,
                on,
                visibility,
                Standing.ACCEPTED,
                List.of(source),
                RECORDED.plusSeconds(index),
                never,
                null,
                null);
    }

    public List<Entry<A>> entries() {
        return List.copyOf(entries);
    }

    /** The newest entry. */
    public Entry<A> newest() {
        return entries.getLast();
    }

    public Folded<A, S> folded(String asOf) {
        return folded(asOf, Visibility.RESTRICTED);
    }

    public Folded<A, S> folded(String asOf, Visibility clearance) {
        return Fold.fold(
                rules,
                entries,
                new Lens(
                        LocalDate.parse(asOf),
                        LocalDate.of(2100, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC),
                        clearance));
    }

    public S asOf(String day) {
        return folded(day).state();
    }

    /** The state after everything told. */
    public S atLast() {
        return asOf("2099-01-01");
    }

    /** The codes of what did not fit. */
    public List<String> misfits() {
        return folded("2099-01-01").findings().stream().map(f -> f.code() + ":" + f.act()).toList();
    }
}
