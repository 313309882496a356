package org.habeas.extradition.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.reference.HostState.Membership;
import org.habeas.extradition.reference.HostState.NoProcedure;
import org.habeas.extradition.reference.RefugeeTreaties.Text;
import org.habeas.platform.json.Json;
import org.junit.jupiter.api.Test;

class AsylumLawTest {
    private static final LocalDate DAY = LocalDate.of(2018, 5, 1);

    private final AsylumLaw law = new AsylumLaw(Json.mapper());

    @Test
    void T12_a_State_that_is_a_party_to_neither_treaty_lacks_protection() {
        Lack lack = law.lack("AE", DAY).orElseThrow();

        assertThat(lack.reason()).isEqualTo(Lack.Reason.NOT_A_PARTY);
        assertThat(lack.authority()).contains("United Nations Treaty Collection");
        assertThat(lack.confirmed()).isFalse();
    }

    @Test
    void T12_a_party_to_the_protocol_alone_protects() {
        assertThat(law.lacksProtection("US", DAY)).isFalse();
        assertThat(law.view("US", DAY).convention().party()).isEqualTo(Holds.NO);
        assertThat(law.view("US", DAY).lacksProtection()).isEqualTo(Holds.NO);
    }

    @Test
    void T12_a_State_that_we_do_not_know_is_unknown_and_not_outside() {
        assertThat(law.lacksProtection("VA", DAY)).isFalse();
        assertThat(law.view("VA", DAY).lacksProtection()).isEqualTo(Holds.UNKNOWN);
        assertThat(law.view("VA", DAY).convention().party()).isEqualTo(Holds.UNKNOWN);
    }

    @Test
    void a_State_is_bound_by_the_convention_ninety_days_after_its_deposit() {
        assertThat(law.view("KZ", LocalDate.of(1999, 4, 14)).convention().party())
                .isEqualTo(Holds.NO);
        assertThat(law.view("KZ", LocalDate.of(1999, 4, 15)).convention().party())
                .isEqualTo(Holds.YES);
        assertThat(law.view("KZ", LocalDate.of(1999, 1, 15)).protocol().party())
                .isEqualTo(Holds.YES);
    }

    @Test
    void T12_before_it_was_bound_a_State_lacked_protection() {
        assertThat(law.lacksProtection("KZ", LocalDate.of(1998, 12, 31))).isTrue();
        assertThat(law.lacksProtection("KZ", DAY)).isFalse();
    }

    @Test
    void T12_a_party_without_an_effective_procedure_lacks_protection_while_that_is_so() {
        HostState flagged =
                new HostState(
                        "KZ",
                        new Membership(true, FuzzyDate.parse("1999"), null),
                        null,
                        List.of(
                                new NoProcedure(
                                        FuzzyDate.parse("2010"),
                                        FuzzyDate.parse("2012-01-01"),
                                        "a mechanism",
                                        true)),
                        false,
                        null);
        Text text = new Text("text", "depositary", Period.ZERO, "article");
        AsylumLaw flags = new AsylumLaw(new RefugeeTreaties(text, text, List.of(flagged)));

        assertThat(flags.lack("KZ", LocalDate.of(2011, 6, 1)).orElseThrow())
                .isEqualTo(new Lack("KZ", Lack.Reason.NO_EFFECTIVE_PROCEDURE, "a mechanism", true));
        assertThat(flags.lacksProtection("KZ", LocalDate.of(2012, 1, 1))).isFalse();
    }

    @Test
    void T12_what_a_source_says_of_other_texts_sets_no_flag() {
        assertThat(law.all(DAY)).allSatisfy(s -> assertThat(s.noEffectiveProcedure()).isEmpty());
    }
}
