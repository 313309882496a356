package org.habeas.extradition.elsewhere;

import static org.assertj.core.api.Assertions.assertThat;

import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.Contract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElsewhereEventContractTest {

    @Test
    void R17_an_opinion_tells_the_day_of_its_transmission() {
        MechanismDecisionsStartLimits.Facts facts =
                Contract.assertRead(
                        "mechanism-decision-recorded", MechanismDecisionsStartLimits.Facts.class);

        assertThat(facts.rule()).isEqualTo("TL-09");
        assertThat(facts.transmittedOn()).isEqualTo(FuzzyDate.parse("2017-04-25"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"imposed", "modified", "resumed"})
    void a_restriction_tells_from_when_and_how_long(String what) {
        assertThat(Contract.assertRead("restriction-" + what, RestrictionsEnd.Facts.class))
                .isNotNull();
    }

    @Test
    void a_final_judgment_tells_the_State() {
        assertThat(
                        Contract.assertRead(
                                        "judgment-became-final",
                                        FinalJudgmentsStartLimits.Facts.class)
                                .prosecutingState())
                .isNotNull();
    }

    @Test
    void a_retraction_tells_the_entry() {
        assertThat(
                        Contract.assertRead("entry-retracted", RetractionsEndLimits.Facts.class)
                                .retractedEntryId())
                .isNotNull();
    }
}
