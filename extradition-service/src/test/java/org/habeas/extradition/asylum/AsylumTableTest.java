package org.habeas.extradition.asylum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.asylum.Acts.act;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.docket.StateTable;
import org.habeas.extradition.Golden;
import org.junit.jupiter.api.Test;

class AsylumTableTest {
    static final List<AsylumAct> ACTS =
            List.of(
                    act("sought"),
                    act("lodged"),
                    act("registered"),
                    act("examination_opened"),
                    act("transfer_requested", "to_state", "PL"),
                    act("transfer_answered", "to_state", "PL", "answer", "accepted"),
                    act("refused"),
                    act("declared_inadmissible"),
                    act("excluded"),
                    act("decision_notified"),
                    act("appeal_lodged"),
                    act("appeal_lodged", "against", "revocation"),
                    act("suspensive_effect_decided", "suspensive", "no"),
                    act("decision_annulled"),
                    act("decision_annulled", "remitted", true),
                    act("decision_annulled", "annuls", "grant", "remitted", true),
                    act("decision_annulled", "annuls", "cessation"),
                    act("decision_annulled", "annuls", "revocation"),
                    act("upheld"),
                    act("upheld", "finality", "final"),
                    act("upheld", "upholds", "grant"),
                    act("upheld", "upholds", "grant", "finality", "final"),
                    act("upheld", "upholds", "cessation", "finality", "final"),
                    act("upheld", "upholds", "revocation", "finality", "final"),
                    granted("finality", "final"),
                    granted("finality", "not_final"),
                    granted(),
                    granted("valid_until", "2015-06-01"),
                    act("refused_finally"),
                    act("withdrawn"),
                    act("extension_requested"),
                    act("extended"),
                    act("extension_refused"),
                    act("extension_refused", "finality", "not_final"),
                    act("review_opened"),
                    act("review_closed"),
                    act("ceased"),
                    act("ceased", "finality", "not_final"),
                    act("revoked"),
                    act("revoked", "finality", "not_final"),
                    act("renounced"),
                    act("interference_noted", "incident_id", new UUID(1, 1).toString()),
                    act("relocation_sought"));

    private static AsylumAct granted(Object... facts) {
        List<Object> all = new ArrayList<>(List.of("protection_type", "refugee_status"));
        all.addAll(List.of(facts));
        return act("granted", all.toArray());
    }

    @Test
    void the_tables_are_the_ones_that_were_reviewed() {
        String tables =
                """
                # Asylum and protection (SM-11)

                A row an act, a column a state; each applicant has a state of their own (INV-X-10). An empty
                cell changes nothing, `(state)` is believed with a finding, `-` is not believed.

                `appeal_lodged` has two rows: against a decision on the application, against one on the
                protection. `decision_annulled` has five: of a refusal, of a refusal and remitted, of a grant, of
                a cessation, of a revocation. `upheld` has six: a refusal, the same finally, a grant, the same
                finally, a cessation finally, a revocation finally. `granted` has four: final, not final, finality
                not stated, with a last day. `extension_refused`, `ceased` and `revoked` have two: as told, and
                not final, which ends nothing.

                ## The application

                """
                        + StateTable.print(
                                ACTS, List.of(AsylumStage.values()), AsylumDocket::application)
                        + """

                        ## The protection

                        In force, it is expired by itself on the day after `valid_until`, unless an extension was
                        asked for before. Where an extension is still pending, what leads to `in_force` leads to
                        `extension_pending`, except `extended`, `extension_refused` and a grant with a last day.

                        """
                        + StateTable.print(
                                ACTS, List.of(ProtectionStage.values()), AsylumDocket::protection);

        Golden.assertTable("asylum-applications", tables);
    }

    @Test
    void every_act_has_a_row() {
        assertThat(ACTS.stream().map(Object::getClass).distinct().toList())
                .containsExactlyElementsOf(Arrays.asList(AsylumAct.class.getPermittedSubclasses()));
    }

    @Test
    void INV_X_11_no_place_below_a_state_can_be_stored() {
        List<String> facts =
                Stream.concat(
                                Stream.of(AsylumHead.class, AsylumHead.Applicant.class),
                                Arrays.stream(AsylumAct.class.getPermittedSubclasses()))
                        .flatMap(type -> Arrays.stream(type.getRecordComponents()))
                        .map(RecordComponent::getName)
                        .toList();

        assertThat(facts)
                .noneMatch(name ->
                        name.toLowerCase(Locale.ROOT)
                                .matches(".*(city|town|place|region|address|local|facility).*"));
    }
}
