package org.habeas.extradition.asylum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Told;
import org.habeas.extradition.asylum.AsylumAct.*;
import org.habeas.extradition.asylum.AsylumHead.Applicant;

class AsylumPropertyTest {
    private static final AsylumHead HEAD =
            new AsylumHead(List.of(new Applicant(UUID.randomUUID(), null)), "CH", null);

    @Property(tries = 300)
    void the_order_of_recording_never_matters(
            @ForAll("entries") List<Entry<AsylumAct>> entries, @ForAll Random random) {
        List<Entry<AsylumAct>> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertThat(state(shuffled)).isEqualTo(state(entries));
    }

    @Property(tries = 300)
    void whom_a_protection_protects_has_an_open_shelter(
            @ForAll("entries") List<Entry<AsylumAct>> entries) {
        Claim claim = state(entries).applicants().getFirst();

        assertThat(claim.shelters().stream().anyMatch(s -> s.isOpen() && !s.isPending()))
                .isEqualTo(
                        claim.protectionStage().protects()
                                || claim.protectionStage() == ProtectionStage.EXPIRED);
    }

    private static AsylumState state(List<Entry<AsylumAct>> entries) {
        return Fold.fold(new AsylumDocket(HEAD), entries, Told.lens(Told.TODAY)).state();
    }

    @Provide
    Arbitrary<List<Entry<AsylumAct>>> entries() {
        return Combinators.combine(
                        Arbitraries.of(AsylumTableTest.ACTS),
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.of(Visibility.class))
                .as((act, day, visibility) ->
                        Told.on(FuzzyDate.day(Told.TODAY.minusDays(day)), act, visibility, null))
                .list()
                .ofMaxSize(12);
    }
}
