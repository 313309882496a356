package org.habeas.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.DoorRules.Deed;
import org.habeas.docket.DoorRules.Door;
import org.habeas.docket.DoorRules.Leaf;
import org.junit.jupiter.api.Test;

class FoldTest {
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final DoorRules RULES = new DoorRules();

    @Test
    void an_expected_day_that_has_passed_is_told_and_changes_nothing() {
        var expected =
                entry(new Deed.Opened(), FuzzyDate.parse("2018-04-29").with(DateModality.EXPECTED));

        var folded = fold(List.of(expected), "2018-04-30");

        assertThat(folded.state().leaf()).isEqualTo(Leaf.SHUT);
        assertThat(folded.expectations().getFirst().status())
                .isEqualTo(Expectation.Status.DUE_UNCONFIRMED);
        assertThat(fold(List.of(expected), "2018-04-28").nextChange())
                .isEqualTo(LocalDate.of(2018, 4, 30));
    }

    @Test
    void a_confirmed_expectation_is_told_as_confirmed() {
        var expected =
                entry(new Deed.Opened(), FuzzyDate.parse("2018-04-29").with(DateModality.EXPECTED));
        var confirmed = entry(new Deed.Opened(), FuzzyDate.parse("2018-05-02"));

        var folded = fold(List.of(expected, confirmed), "2018-05-02");

        assertThat(folded.state().leaf()).isEqualTo(Leaf.OPEN);
        assertThat(folded.expectations().getFirst().status())
                .isEqualTo(Expectation.Status.CONFIRMED);
    }

    @Test
    void an_act_out_of_order_is_a_finding() {
        var folded =
                fold(
                        List.of(
                                entry(new Deed.Shut(), FuzzyDate.parse("2018-01-01")),
                                entry(new Deed.Locked("iron"), FuzzyDate.parse("2018-01-02")),
                                entry(new Deed.Opened(), FuzzyDate.parse("2018-01-03"))),
                        "2018-02-01");

        assertThat(folded.state().leaf()).isEqualTo(Leaf.LOCKED);
        assertThat(folded.findings()).extracting(Finding::code).containsExactly("does-not-fit");
    }

    @Test
    void of_two_answers_to_one_question_the_official_one_is_shown_and_the_other_kept() {
        var rumour = entry(new Deed.Locked("brass"), FuzzyDate.parse("2018-01-02"));
        var ruling =
                sourced(
                        new Deed.Locked("iron"),
                        FuzzyDate.parse("2018-01"),
                        SourceKind.COURT_RULING);

        var folded = fold(List.of(rumour, ruling), "2018-02-01");

        assertThat(folded.state().lock()).isEqualTo("iron");
        assertThat(folded.contradictions().getFirst().alternatives()).containsExactly(rumour);
    }

    @Test
    void a_fact_without_a_date_is_no_younger_than_its_source() {
        var undated = entry(new Deed.Opened(), FuzzyDate.unknown());

        assertThat(fold(List.of(undated), "2018-04-24").state().leaf()).isEqualTo(Leaf.OPEN);
        assertThat(fold(List.of(undated), "2018-04-23").state().leaf()).isEqualTo(Leaf.SHUT);
    }

    @Test
    void the_table_prints_for_a_lawyer() {
        String table =
                StateTable.print(
                        List.of(new Deed.Opened(), new Deed.Shut(), new Deed.Locked("iron")),
                        List.of(Leaf.values()),
                        DoorRules::step);

        assertThat(table)
                .isEqualTo(
                        """
                        | act | shut | open | locked |
                        |---|---|---|---|
                        | opened | open |  | - |
                        | shut |  | shut | (shut) |
                        | locked | locked | (locked) |  |
                        """);
    }

    private static Folded<Deed, Door> fold(List<Entry<Deed>> entries, String asOf) {
        return Fold.fold(RULES, entries, new Lens(LocalDate.parse(asOf), NOW, Visibility.PUBLIC));
    }

    private static Entry<Deed> entry(Deed deed, FuzzyDate on) {
        return sourced(deed, on, SourceKind.NGO_REPORT);
    }

    private static Entry<Deed> sourced(Deed deed, FuzzyDate on, SourceKind kind) {
        Provenance source =
                new Provenance(
                        "Report",
                        null,
                        null,
                        FuzzyDate.parse("2018-04-24"),
                        kind,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        return new Entry<>(
                UUID.randomUUID(),
                deed,
                on,
                Visibility.PUBLIC,
                Standing.ACCEPTED,
                List.of(source),
                NOW.minusSeconds(60),
                null,
                null,
                null);
    }
}
