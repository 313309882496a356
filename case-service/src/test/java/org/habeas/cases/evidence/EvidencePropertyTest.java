package org.habeas.cases.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.cases.SensitivityFlag;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Provenance;
import org.habeas.docket.Standing;
import org.habeas.docket.Visibility;

class EvidencePropertyTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final Lens ALL =
            new Lens(
                    LocalDate.of(2029, 1, 1),
                    Instant.parse("2030-01-01T00:00:00Z"),
                    Visibility.RESTRICTED);
    private static final List<EvidenceAct> ACTS =
            Stream.concat(
                            EvidenceExamples.ALL.stream(),
                            Stream.of(
                                    EvidenceExamples.COPY,
                                    EvidenceExamples.RELEASED,
                                    EvidenceExamples.OTHER_COPY,
                                    EvidenceExamples.OTHER_RELEASED,
                                    EvidenceExamples.FLAGGED_MINOR))
                    .toList();

    @Provide
    Arbitrary<List<Entry<EvidenceAct>>> stories() {
        return Combinators.combine(
                        Arbitraries.of(ACTS),
                        Arbitraries.integers().between(0, 60),
                        Arbitraries.longs().between(0, 1_000_000))
                .as((act, day, second) ->
                        new Entry<>(
                                new UUID(act.hashCode(), day * 1_000_003L + second),
                                act,
                                FuzzyDate.day(FIRST.plusDays(day)),
                                Visibility.RESTRICTED,
                                Standing.ACCEPTED,
                                List.of(Provenance.titled("report")),
                                Instant.ofEpochSecond(1_500_000_000 + second),
                                null,
                                null,
                                null))
                .list()
                .ofMaxSize(12)
                .uniqueElements(Entry::id);
    }

    @Property(tries = 300)
    void the_order_of_recording_never_matters(
            @ForAll("stories") List<Entry<EvidenceAct>> story, @ForAll long seed) {
        List<Entry<EvidenceAct>> shuffled = new ArrayList<>(story);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(fold(shuffled, ALL)).isEqualTo(fold(story, ALL));
    }

    @Property(tries = 300)
    void what_was_taken_back_was_never_there(@ForAll("stories") List<Entry<EvidenceAct>> story) {
        List<Entry<EvidenceAct>> halved = new ArrayList<>();
        List<Entry<EvidenceAct>> kept = new ArrayList<>();
        for (int i = 0; i < story.size(); i++) {
            Entry<EvidenceAct> entry = story.get(i);
            halved.add(i % 2 == 0 ? entry : entry.retracted(entry.recordedAt().plusSeconds(1)));
            if (i % 2 == 0) {
                kept.add(entry);
            }
        }

        assertThat(fold(halved, ALL)).isEqualTo(fold(kept, ALL));
    }

    @Property(tries = 300)
    void nobody_but_named_persons_sees_anything(@ForAll("stories") List<Entry<EvidenceAct>> story) {
        Lens below = ALL.with(Visibility.CONFIDENTIAL);

        assertThat(fold(story, below)).isEqualTo(fold(List.of(), below));
    }

    @Property(tries = 500)
    void a_copy_is_out_only_if_it_exists_and_nothing_forbids_it(
            @ForAll("stories") List<Entry<EvidenceAct>> story) {
        EvidenceState state = fold(story, ALL).state();
        Release release = state.release();

        assertThat(release != null).isEqualTo(state.status() == EvidenceStatus.PUBLISHED);
        if (release != null) {
            assertThat(state.copy(release.words().sha256())).contains(release.file());
            assertThat(SensitivityFlag.forbidsRelease(state.sensitivity())).isFalse();
        }
    }

    private static Folded<EvidenceAct, EvidenceState> fold(
            List<Entry<EvidenceAct>> story, Lens lens) {
        return Fold.fold(
                new EvidenceDocket(EvidenceExamples.head(EvidenceType.PHOTO)), story, lens);
    }
}
