package org.habeas.cases.custody;

import static org.assertj.core.api.Assertions.assertThat;

import org.habeas.cases.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the extradition service tells is read as it is meant. */
class CustodyReactionContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"extradition-arrest-made", "provisional-arrest-made"})
    void R_11_an_arrest_for_extradition_tells_where_and_for_whom(String type) {
        var facts = Told.heard(type, ExtraditionArrestDetains.Facts.class);

        assertThat(facts.state()).hasSize(2);
        assertThat(facts.requestingState()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = "extradition-bail-granted")
    void R_12_bail_tells_its_form(String type) {
        var facts = Told.heard(type, ExtraditionBailFrees.Facts.class);

        assertThat(facts.state()).isEqualTo("UA");
        assertThat(facts.form()).isEqualTo("personal_surety");
    }

    @ParameterizedTest
    @ValueSource(strings = "person-illegally-deported")
    void R_13_an_illegal_deportation_tells_from_where(String type) {
        assertThat(Told.heard(type, RenditionAbducts.Facts.class).fromState()).isEqualTo("IT");
    }

    @ParameterizedTest
    @ValueSource(strings = "person-rendered")
    void R_13_from_where_a_person_was_rendered_may_be_unknown(String type) {
        assertThat(Told.heard(type, RenditionAbducts.Facts.class).fromState()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "refugee-status-granted",
                "subsidiary-protection-granted",
                "protection-granted",
                "protection-extended"
            })
    void R_02_a_grant_tells_what_was_granted(String type) {
        assertThat(Told.heard(type, GrantProtects.Facts.class).protectionType()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = "mechanism-decision-recorded")
    void R_17_a_decision_tells_by_whom_and_what_it_found(String type) {
        var facts = Told.heard(type, FindingArbitrates.Facts.class);

        assertThat(facts.mechanism()).isEqualTo("un_wgad");
        assertThat(facts.findings()).isNotEmpty();
    }
}
