package org.habeas.cases.prosecution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.LawsOfFolds.ALL;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.cases.LawsOfFolds;
import org.habeas.docket.DateModality;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Folded;
import org.habeas.docket.Lens;

class ProsecutionPropertyTest {
    private static final List<ProsecutionAct> ACTS =
            Stream.concat(
                            ProsecutionExamples.ALL.stream(),
                            Stream.of(
                                    ProsecutionExamples.ACQUITTED_OF_ALL,
                                    ProsecutionExamples.convictedInAbsentia(),
                                    ProsecutionExamples.inAbsentia("absent"),
                                    ProsecutionExamples.started("absent", null, null),
                                    ProsecutionExamples.started("first", "2016-01-01", "2 months"),
                                    ProsecutionExamples.credited("2015-06-01", "six months"),
                                    ProsecutionExamples.reclassified("insult", "disobedience"),
                                    ProsecutionExamples.reclassified("disobedience", "discord"),
                                    ProsecutionExamples.REST_IN_FORCE,
                                    ProsecutionExamples.started("rest", null, null)))
                    .toList();

    @Provide
    Arbitrary<List<Entry<ProsecutionAct>>> stories() {
        return LawsOfFolds.entries(
                Arbitraries.of(ACTS), LawsOfFolds.days(DateModality.values()), 14);
    }

    @Property(tries = 300)
    void the_laws_of_folds_hold(@ForAll("stories") List<Entry<ProsecutionAct>> story) {
        LawsOfFolds.hold(new ProsecutionDocket(), story);
    }

    @Property(tries = 300)
    void INV_C_06_the_status_is_never_milder_than_any_open_charge(
            @ForAll("stories") List<Entry<ProsecutionAct>> story) {
        ProsecutionState state = fold(story, ALL).state();

        boolean open = state.charges().stream().anyMatch(c -> c.state() == ChargeState.BROUGHT);
        boolean convicted =
                state.charges().stream().anyMatch(c -> c.state() == ChargeState.CONVICTED);
        if (convicted) {
            assertThat(state.status()).isGreaterThanOrEqualTo(ProceduralStatus.CONVICTED_NOT_FINAL);
        } else if (open) {
            assertThat(state.status()).isGreaterThanOrEqualTo(ProceduralStatus.ACCUSED);
        }
    }

    @Property(tries = 300)
    void INV_C_07_no_sentence_is_lost_or_counted_twice(
            @ForAll("stories") List<Entry<ProsecutionAct>> story) {
        Folded<ProsecutionAct, ProsecutionState> folded = fold(story, ALL);

        assertThat(folded.state().sentences().stream().map(Sentence::sentence))
                .doesNotHaveDuplicates();
        assertThat(folded.state().sentences())
                .hasSize(
                        (int)
                                folded.applied().stream()
                                        .map(Entry::act)
                                        .map(ProsecutionPropertyTest::pronounced)
                                        .filter(label -> !label.isEmpty())
                                        .distinct()
                                        .count());
    }

    @Property(tries = 300)
    void INV_C_05_no_charge_is_lost_and_no_chain_has_a_circle(
            @ForAll("stories") List<Entry<ProsecutionAct>> story) {
        Folded<ProsecutionAct, ProsecutionState> folded = fold(story, ALL);

        assertThat(folded.state().charges().stream().map(Charge::charge))
                .doesNotHaveDuplicates()
                .containsAll(
                        folded.applied().stream()
                                .flatMap(e -> e.act().charges().stream())
                                .toList());
        assertThat(folded.state().charges())
                .allSatisfy(charge -> {
                    assertThat(charge.chain()).doesNotHaveDuplicates().contains(charge.charge());
                    if (charge.replacedBy() != null) {
                        assertThat(charge.state()).isEqualTo(ChargeState.RECLASSIFIED);
                    }
                });
    }

    @Property(tries = 300)
    void INV_C_17_nobody_serves_a_sentence_in_absentia(
            @ForAll("stories") List<Entry<ProsecutionAct>> story) {
        assertThat(fold(story, ALL).state().sentences())
                .filteredOn(Sentence::inAbsentia)
                .extracting(Sentence::executionState)
                .doesNotContain(
                        SentenceExecutionState.BEING_SERVED,
                        SentenceExecutionState.PAROLED,
                        SentenceExecutionState.EARLY_RELEASED,
                        SentenceExecutionState.SERVED);
    }

    @Property(tries = 300)
    void TL_15_an_end_is_estimated_only_of_what_is_served_and_changes_no_state(
            @ForAll("stories") List<Entry<ProsecutionAct>> story) {
        assertThat(fold(story, ALL).state().sentences())
                .allSatisfy(sentence -> {
                    boolean served =
                            sentence.executionState() == SentenceExecutionState.BEING_SERVED;
                    boolean told = sentence.expectedEnd() != null || sentence.whyNot() != null;
                    assertThat(told).isEqualTo(served);
                });
        assertThat(fold(story, ALL.asOf(LocalDate.of(2200, 1, 1))).state())
                .isEqualTo(fold(story, ALL).state());
    }

    @Property(tries = 300)
    void every_decision_rests_on_entries_that_count(
            @ForAll("stories") List<Entry<ProsecutionAct>> story) {
        Folded<ProsecutionAct, ProsecutionState> folded = fold(story, ALL);

        assertThat(folded.applied().stream().map(Entry::id))
                .containsAll(
                        folded.state().decisions().stream()
                                .flatMap(decision -> decision.entries().stream())
                                .toList());
    }

    private static String pronounced(ProsecutionAct act) {
        return act instanceof ProsecutionAct.SentencePronounced s
                ? s.sentence()
                : act instanceof ProsecutionAct.Commuted c ? c.toSentence() : "";
    }

    private static Folded<ProsecutionAct, ProsecutionState> fold(
            List<Entry<ProsecutionAct>> story, Lens lens) {
        return Fold.fold(new ProsecutionDocket(), story, lens);
    }
}
