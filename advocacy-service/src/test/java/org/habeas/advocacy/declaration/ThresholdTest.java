package org.habeas.advocacy.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.habeas.advocacy.FoldLaws.ALL;
import static org.habeas.advocacy.FoldLaws.entry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.habeas.advocacy.FoldLaws;
import org.habeas.advocacy.declaration.DeclarationAct.Signed;
import org.habeas.advocacy.declaration.DeclarationAct.TextPublished;
import org.habeas.advocacy.declaration.Threshold.Result;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThresholdTest {
    private static final String INVENTED = "Invented Assembly of Thresholds";
    private static final SignatureThresholds LAW =
            new SignatureThresholds(
                    Json.mapper(), Optional.of(Path.of("src/test/resources/own-thresholds.json")));

    @Test
    void a_number_that_nobody_has_entered_is_unknown_and_never_met() {
        ThresholdRule pace =
                LAW.of("Parliamentary Assembly of the Council of Europe", day("2017-10-11"))
                        .orElseThrow();

        Threshold threshold = Threshold.of(pace, signedBy(300, 40, 6));

        assertThat(threshold.result()).isEqualTo(Result.UNKNOWN);
        assertThat(threshold.confirmed()).isFalse();
        assertThat(threshold.missing())
                .extracting("what")
                .containsExactly("signatures", "delegations", "political_groups");
        assertThat(pace.wordLimit()).isEqualTo(200);
    }

    @Test
    void the_rule_is_that_of_the_tabling_date() {
        assertThat(LAW.of(INVENTED, day("2012-01-01")).orElseThrow().id()).isEqualTo("INVENTED-1");
        assertThat(LAW.of(INVENTED, day("2016-01-01")).orElseThrow().id()).isEqualTo("INVENTED-2");
        assertThat(LAW.of(INVENTED, FuzzyDate.parse("2015-12-01/2016-01-31"))).isEmpty();
        assertThat(LAW.of(INVENTED, null)).isEmpty();
        assertThat(LAW.of("Another assembly", day("2016-01-01"))).isEmpty();
    }

    @Test
    void it_is_met_by_signatures_delegations_and_groups_together() {
        assertThat(of(signedBy(3, 2, 2)).result()).isEqualTo(Result.MET);
        assertThat(of(signedBy(3, 2, 2)).missing()).isEmpty();
    }

    @Test
    void a_whole_list_with_too_few_groups_does_not_meet_it() {
        Threshold threshold = of(signedBy(3, 2, 1));

        assertThat(threshold.result()).isEqualTo(Result.NOT_MET);
        assertThat(threshold.missing())
                .extracting("what", "recorded", "needed")
                .containsExactly(tuple("political_groups", 1, 2));
    }

    @Test
    void whoever_is_not_named_may_be_of_another_group() {
        assertThat(Threshold.of(rule(), state(26, signatories(1, 1, 1))).result())
                .isEqualTo(Result.UNKNOWN);
        assertThat(Threshold.of(rule(), state(null, signatories(2, 2, 2))).result())
                .isEqualTo(Result.UNKNOWN);
    }

    @Test
    void a_text_that_is_too_long_does_not_meet_it() {
        List<Entry<DeclarationAct>> entries = new ArrayList<>(signatories(3, 2, 2));
        entries.add(
                entry(new TextPublished("en", "one two three four five six", null), "2016-02-01"));

        assertThat(Threshold.of(rule(), state(3, entries)).result()).isEqualTo(Result.NOT_MET);
    }

    private static Threshold of(DeclarationState state) {
        return Threshold.of(rule(), state);
    }

    private static ThresholdRule rule() {
        return LAW.of(INVENTED, day("2016-02-01")).orElseThrow();
    }

    private static DeclarationState signedBy(int members, int states, int groups) {
        return state(members, signatories(members, states, groups));
    }

    private static List<Entry<DeclarationAct>> signatories(int members, int states, int groups) {
        return IntStream.range(0, members)
                .mapToObj(i ->
                        entry(
                                (DeclarationAct)
                                        new Signed(
                                                "Member " + i,
                                                null,
                                                "S" + i % states,
                                                "Group " + i % groups,
                                                null,
                                                null),
                                "2016-02-01"))
                .toList();
    }

    private static DeclarationState state(
            @Nullable Integer declared, List<Entry<DeclarationAct>> entries) {
        DeclarationHead head =
                new DeclarationHead(
                        INVENTED, null, null, "A text", null, declared, List.of(), null, null);
        return FoldLaws.state(new DeclarationDocket(head), entries, ALL);
    }

    private static FuzzyDate day(String day) {
        return FuzzyDate.parse(day);
    }
}
