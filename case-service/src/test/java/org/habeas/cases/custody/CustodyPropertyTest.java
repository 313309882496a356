package org.habeas.cases.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.LawsOfFolds.ALL;
import static org.habeas.cases.LawsOfFolds.START;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.cases.LawsOfFolds;
import org.habeas.docket.DateModality;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;

class CustodyPropertyTest {

    @Provide
    Arbitrary<List<Entry<CustodyAct>>> stories() {
        Arbitrary<FuzzyDate> dates =
                Combinators.combine(
                                Arbitraries.integers().between(0, 900),
                                Arbitraries.of(0, 0, 1, 30, 365),
                                Arbitraries.of(DateModality.values()))
                        .as((start, width, modality) ->
                                (width == 0
                                                ? FuzzyDate.day(START.plusDays(start))
                                                : FuzzyDate.between(
                                                        START.plusDays(start),
                                                        START.plusDays(start + width)))
                                        .with(modality));
        return LawsOfFolds.entries(
                Arbitraries.of(
                        Stream.concat(
                                        CustodyExamples.ALL.stream(),
                                        CustodyExamples.SPECIAL.stream())
                                .toList()),
                dates,
                12);
    }

    @Property(tries = 300)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<CustodyAct>> story) {
        LawsOfFolds.hold(new CustodyDocket(), story);
    }

    @Property(tries = 300)
    void INV_C_03_episodes_follow_each_other_and_do_not_overlap(
            @ForAll("stories") List<Entry<CustodyAct>> story) {
        CustodyState state = fold(story, ALL).state();

        List<Episode> all = new ArrayList<>(state.earlier());
        all.add(state.now());
        for (int i = 1; i < all.size(); i++) {
            assertThat(all.get(i - 1).to()).isEqualTo(all.get(i).from());
        }
    }

    @Property(tries = 300)
    void INV_C_04_expected_and_planned_dates_never_change_the_state(
            @ForAll("stories") List<Entry<CustodyAct>> story) {
        List<Entry<CustodyAct>> facts = story.stream().filter(e -> e.on().changesState()).toList();

        assertThat(fold(story, ALL).state()).isEqualTo(fold(facts, ALL).state());
    }

    @Property(tries = 300)
    void nothing_leads_out_of_death(@ForAll("stories") List<Entry<CustodyAct>> story) {
        Folded<CustodyAct, CustodyState> folded = fold(story, ALL);

        boolean died = folded.applied().stream().anyMatch(e -> e.act() instanceof CustodyAct.Died);
        assertThat(folded.state().status().isDead()).isEqualTo(died);
    }

    private static Folded<CustodyAct, CustodyState> fold(List<Entry<CustodyAct>> story, Lens lens) {
        return Fold.fold(new CustodyDocket(), story, lens);
    }
}
