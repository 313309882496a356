package org.habeas.extradition.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Told.on;

import java.util.Arrays;
import java.util.List;
import org.habeas.docket.Entry;
import org.habeas.docket.Folded;
import org.habeas.docket.StateTable;
import org.habeas.extradition.Golden;
import org.habeas.extradition.Told;
import org.habeas.extradition.alert.AlertAct.*;
import org.habeas.platform.json.Json;
import org.junit.jupiter.api.Test;

class AlertDocketTest {
    static final List<AlertAct> ACTS =
            List.of(
                    new PursuitReported(),
                    new Reported(),
                    new RequesterNamed("KZ", Basis.INFERRED),
                    new WarrantReported("KZ", "international arrest warrant"),
                    new Requested(),
                    new Refused(null, RemovalGround.RPD_ART_83),
                    new Published(KnownBy.PUBLIC_EXTRACT),
                    new Circulated(KnownBy.ARREST),
                    new PubliclyVisible(),
                    new NotFoundInPublicExtract(),
                    new Challenged(null),
                    new RefugeeStatusConfirmed("CH"),
                    new Blocked(RemovalBody.CCF, null),
                    new Deleted(RemovalBody.CCF, RemovalGround.CONSTITUTION_ART_3, null),
                    new DataKept(),
                    new Withdrawn("KZ"),
                    new Expired(),
                    new RestorationRiskNoted(null),
                    new Reissued(null),
                    new EndedByDeath());

    @Test
    void the_table_is_the_one_that_was_reviewed() {
        String table =
                """
                # INTERPOL alerts (SM-9)

                A row an act, a column a state. An empty cell changes nothing, `(state)` is believed with a
                finding, `-` is not believed. Data that come back are a new alert; this one is then `reissued`.

                Whether an alert was issued, whether the public can see it and whether it was deleted are
                three facts. What is seen in the public extract was published; what is not found there says
                nothing of the data. Death ends the hunt and leaves the data as they are.

                """
                        + StateTable.print(ACTS, List.of(AlertStage.values()), AlertTable::row);

        Golden.assertTable("sm-9-table", table);
    }

    @Test
    void every_act_has_a_row() {
        assertThat(ACTS.stream().map(Object::getClass).toList())
                .containsExactlyElementsOf(Arrays.asList(AlertAct.class.getPermittedSubclasses()));
    }

    @Test
    void pursued_by_interpol_tells_nothing_of_the_state_of_the_alert() {
        assertThat(fold(on("2018", new PursuitReported())).state().stage())
                .isEqualTo(AlertStage.UNKNOWN);
    }

    @Test
    void a_deletion_keeps_its_ground_and_a_second_source_fills_what_the_first_left_open() {
        AlertState state =
                fold(
                                on("2017-01-01", new Published(null)),
                                on(
                                        "2017-07-13",
                                        new Deleted(null, RemovalGround.CONSTITUTION_ART_3, null)),
                                on("2017-12-01", new Deleted(RemovalBody.CCF, null, null)))
                        .state();

        assertThat(state.stage()).isEqualTo(AlertStage.DELETED);
        assertThat(state.removal())
                .extracting("by", "ground")
                .containsExactly(RemovalBody.CCF, RemovalGround.CONSTITUTION_ART_3);
        assertThat(state.removal()).extracting("on").hasToString("2017-07-13 DAY ACTUAL");
    }

    @Test
    void a_deletion_is_believed_although_nothing_was_known_of_the_alert() {
        Folded<AlertAct, AlertState> folded = fold(on("2017-04", new Deleted(null, null, null)));

        assertThat(folded.state().stage()).isEqualTo(AlertStage.DELETED);
        assertThat(folded.findings()).isEmpty();
    }

    @Test
    void what_was_deleted_is_not_published_again_but_reissued() {
        Entry<AlertAct> deleted = on("2017-04-01", new Deleted(null, null, null));

        assertThat(fold(deleted, on("2018-01-01", new Published(null))).state().stage())
                .isEqualTo(AlertStage.DELETED);
        assertThat(fold(deleted, on("2018-01-01", new Reissued(null))).state().stage())
                .isEqualTo(AlertStage.REISSUED);
    }

    @Test
    void deleted_by_interpol_or_withdrawn_by_its_source_is_a_contradiction() {
        Folded<AlertAct, AlertState> folded =
                fold(on("2017", new Deleted(null, null, null)), on("2017-04", new Withdrawn(null)));

        assertThat(folded.contradictions()).hasSize(1);
    }

    @Test
    void absence_from_the_public_extract_is_an_observation_and_no_deletion() {
        AlertState state =
                fold(
                                on("2016-01-01", new Published(null)),
                                on("2017-01-01", new PubliclyVisible()),
                                on("2018-01-01", new NotFoundInPublicExtract()))
                        .state();

        assertThat(state.stage()).isEqualTo(AlertStage.PUBLISHED);
        assertThat(state.issued()).isNotNull();
        assertThat(state.publiclyVisible()).extracting("seen").isEqualTo(false);
        assertThat(state.deleted()).isNull();
        assertThat(state.known().observations()).extracting("seen").containsExactly(true, false);
    }

    @Test
    void a_deletion_does_not_say_that_nobody_sees_the_alert_any_more() {
        Folded<AlertAct, AlertState> folded =
                fold(
                        on("2016-01-01", new PubliclyVisible()),
                        on("2017-07-13", new Deleted(null, null, "several others")),
                        on("2018-01-01", new PubliclyVisible()));

        assertThat(folded.state().stage()).isEqualTo(AlertStage.DELETED);
        assertThat(folded.state().publiclyVisible()).extracting("seen").isEqualTo(true);
        assertThat(folded.state().deleted())
                .extracting("effectOnOthers")
                .isEqualTo("several others");
        assertThat(folded.findings()).extracting("code").containsExactly("seen-after-removal");
    }

    @Test
    void what_is_seen_in_the_public_extract_was_published() {
        AlertState state = fold(on("2016-01-01", new PubliclyVisible())).state();

        assertThat(state.stage()).isEqualTo(AlertStage.PUBLISHED);
        assertThat(state.issued()).extracting("knownBy").isEqualTo(KnownBy.PUBLIC_EXTRACT);
    }

    @Test
    void INV_X_06_a_confirmed_refugee_status_deletes_nothing_by_itself() {
        AlertState state =
                fold(
                                on("2016-01-01", new Published(null)),
                                on("2018-01-01", new RefugeeStatusConfirmed("CH")))
                        .state();

        assertThat(state.stage()).isEqualTo(AlertStage.PUBLISHED);
        assertThat(state.known().confirmations()).hasSize(1);
    }

    @Test
    void R14_death_ends_the_hunt_and_leaves_the_data_as_they_are() {
        AlertState state =
                fold(on("2016-01-01", new Published(null)), on("2018-01-01", new EndedByDeath()))
                        .state();

        assertThat(state.stage()).isEqualTo(AlertStage.PUBLISHED);
        assertThat(state.isLive()).isFalse();
    }

    @Test
    void what_was_stored_before_there_were_requesters_still_reads() throws Exception {
        AlertHead head =
                Json.mapper()
                        .readValue(
                                """
                                {"unnamed_subjects":"several","alert_type":"red_notice",
                                 "requesting_states":["KZ"],"requesting_states_basis":"inferred"}
                                """,
                                AlertHead.class);
        AlertAct act =
                Json.mapper().readValue("{\"kind\":\"deleted\",\"by\":\"ccf\"}", AlertAct.class);

        assertThat(head.requesters()).containsExactly(new Requester("KZ", Basis.INFERRED));
        assertThat(act).isEqualTo(new Deleted(RemovalBody.CCF, null, null));
    }

    @Test
    void each_requesting_state_has_its_own_basis() {
        AlertHead head =
                new AlertHead(
                        null,
                        "several",
                        AlertType.RED_NOTICE,
                        null,
                        List.of("RU"),
                        Basis.STATED,
                        true,
                        null,
                        List.of(new Requester("KZ", Basis.INFERRED)));

        assertThat(head.requestingStates()).containsExactly("RU", "KZ");
        assertThat(head.requesters())
                .containsExactly(
                        new Requester("RU", Basis.STATED), new Requester("KZ", Basis.INFERRED));
    }

    @SafeVarargs
    private static Folded<AlertAct, AlertState> fold(Entry<AlertAct>... entries) {
        return Told.fold(new AlertDocket(), entries);
    }
}
