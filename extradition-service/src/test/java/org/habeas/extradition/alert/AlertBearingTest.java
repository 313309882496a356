package org.habeas.extradition.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.extradition.Told.on;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.Fold;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Told;
import org.habeas.extradition.alert.AlertAct.*;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.RiskFact.Alert;
import org.habeas.extradition.bearing.RiskFact.AlertForce;
import org.habeas.extradition.bearing.RiskFact.PoliticalMotiveFound;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlertBearingTest {
    private static final UUID PERSON = UUID.randomUUID();
    private static final Entry<AlertAct> PUBLISHED = on("2016-01-01", new Published(null));

    @Test
    void T5_counts_what_is_in_force_and_less_what_is_blocked_or_unknown() {
        assertThat(force(PUBLISHED)).isEqualTo(AlertForce.ACTIVE);
        assertThat(force(on("2016", new Circulated(null)))).isEqualTo(AlertForce.ACTIVE);
        assertThat(force(PUBLISHED, on("2017-01-01", new Blocked(null, null))))
                .isEqualTo(AlertForce.BLOCKED);
        assertThat(force(on("2016", new PursuitReported()))).isEqualTo(AlertForce.UNKNOWN);
        assertThat(force(on("2016", new Reported()))).isEqualTo(AlertForce.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSTITUTION_ART_2, DELETED_ON_RIGHTS_GROUND",
        "CONSTITUTION_ART_3, DELETED_ON_RIGHTS_GROUND",
        "REFUGEE_POLICY, DELETED_ON_RIGHTS_GROUND",
        "RPD_ART_83, DELETED_OTHERWISE",
        "EXTRADITION_REFUSED, DELETED_OTHERWISE",
        "NOT_STATED, DELETED_OTHERWISE"
    })
    void S5_depends_on_the_ground_of_the_deletion(RemovalGround ground, AlertForce force) {
        assertThat(force(PUBLISHED, on("2017-01-01", new Deleted(null, ground, null))))
                .isEqualTo(force);
    }

    @Test
    void not_to_be_found_in_the_extract_lowers_no_risk() {
        assertThat(force(PUBLISHED, on("2018-01-01", new NotFoundInPublicExtract())))
                .isEqualTo(AlertForce.ACTIVE);
    }

    @Test
    void data_that_came_back_are_active_unless_the_new_alert_speaks_for_itself() {
        Entry<AlertAct> deleted = on("2017-01-01", new Deleted(null, null, null));

        assertThat(force(PUBLISHED, deleted, on("2018-01-01", new Reissued(null))))
                .isEqualTo(AlertForce.ACTIVE);
        assertThat(force(PUBLISHED, deleted, on("2018-01-01", new Reissued(UUID.randomUUID()))))
                .isEqualTo(AlertForce.OVER);
    }

    @Test
    void nobody_hunts_the_dead() {
        assertThat(force(PUBLISHED, on("2018-01-01", new EndedByDeath())))
                .isEqualTo(AlertForce.OVER);
    }

    @Test
    void S6_a_deletion_under_article_3_is_a_finding_of_a_political_motive() {
        Entry<AlertAct> deleted =
                on("2017-07-13", new Deleted(null, RemovalGround.CONSTITUTION_ART_3, null));

        assertThat(risks(head(null), PUBLISHED, deleted))
                .filteredOn(PoliticalMotiveFound.class::isInstance)
                .flatExtracting(RiskFact::entries)
                .containsExactly(deleted.id());
    }

    @Test
    void of_a_docket_on_which_nothing_is_seen_nothing_is_known() {
        assertThat(risks(head(null))).isEmpty();
    }

    @Test
    void a_notice_that_only_locates_asks_for_no_arrest() {
        assertThat(head(AlertType.BLUE_NOTICE, null).isForArrest()).isFalse();
        assertThat(head(AlertType.UNSPECIFIED, null).isForArrest()).isTrue();
        assertThat(head(AlertType.RED_NOTICE, AlertPurpose.LOCATE).isForArrest()).isFalse();
    }

    @Test
    void an_alert_that_brings_another_back_says_so() {
        UUID previous = UUID.randomUUID();

        assertThat(new AlertBearing(look(head(previous), PUBLISHED)).edges())
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.type()).isEqualTo(EdgeType.REISSUES);
                    assertThat(edge.to().docketId()).isEqualTo(previous);
                });
    }

    @Test
    void TL17_data_are_reviewed_after_they_went_out_and_after_they_were_kept() {
        Entry<AlertAct> kept = on("2021-01-01", new DataKept());
        Entry<AlertAct> deleted = on("2022-01-01", new Deleted(null, null, null));

        assertThat(limits(PUBLISHED))
                .singleElement()
                .satisfies(limit -> {
                    assertThat(limit.rule()).isEqualTo("TL-17");
                    assertThat(limit.start()).isEqualTo(PUBLISHED.on());
                    assertThat(limit.end()).isNull();
                });
        assertThat(limits(PUBLISHED, kept, deleted))
                .extracting(limit -> limit.end() == null ? null : limit.end().how())
                .containsExactly(TimeStart.How.MET, TimeStart.How.MOOT);
        assertThat(limits(on("2016", new PursuitReported()))).isEmpty();
    }

    @SafeVarargs
    private static List<TimeStart> limits(Entry<AlertAct>... entries) {
        return new AlertBearing(look(head(null), entries)).limits();
    }

    @SafeVarargs
    private static AlertForce force(Entry<AlertAct>... entries) {
        return risks(head(null), entries).stream()
                .filter(Alert.class::isInstance)
                .map(fact -> ((Alert) fact).force())
                .findFirst()
                .orElseThrow();
    }

    @SafeVarargs
    private static List<RiskFact> risks(AlertHead head, Entry<AlertAct>... entries) {
        return new AlertBearing(look(head, entries)).risks(PERSON);
    }

    @SafeVarargs
    private static Look<AlertHead, AlertAct, AlertState> look(
            AlertHead head, Entry<AlertAct>... entries) {
        List<Entry<AlertAct>> all = List.of(entries);
        return new Look<>(
                UUID.randomUUID(),
                "interpol-alerts",
                1,
                head,
                Visibility.PUBLIC,
                all,
                Fold.fold(new AlertDocket(), all, Told.lens(Told.TODAY)),
                Told.lens(Told.TODAY));
    }

    private static AlertHead head(@Nullable UUID previous) {
        return new AlertHead(
                PERSON,
                null,
                AlertType.RED_NOTICE,
                null,
                List.of("KZ"),
                null,
                null,
                previous,
                List.of());
    }

    private static AlertHead head(AlertType type, @Nullable AlertPurpose purpose) {
        return new AlertHead(PERSON, null, type, purpose, List.of(), null, null, null, List.of());
    }
}
