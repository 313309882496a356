package org.habeas.extradition.asylum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.habeas.extradition.asylum.Acts.DOCKET;
import static org.habeas.extradition.asylum.Acts.look;
import static org.habeas.extradition.asylum.Acts.on;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Told;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.Node;
import org.habeas.extradition.bearing.Reliable;
import org.junit.jupiter.api.Test;

class AsylumEdgesTest {
    private static final Entry<AsylumAct> REFUSED = on("2018-05-31", "refused");
    private static final Entry<AsylumAct> APPEALED = on("2018-07-01", "appeal_lodged");
    private static final Entry<AsylumAct> ANNULLED = on("2020-09-29", "decision_annulled");
    private static final Entry<AsylumAct> GRANTED =
            on(
                    "2020-09-29",
                    "granted",
                    "protection_type",
                    "refugee_status",
                    "finality",
                    "final",
                    "grounds",
                    List.of("political_opinion"),
                    "against_states",
                    List.of("KZ"));

    @Test
    void a_decision_annuls_another_an_appeal_challenges_it_and_a_grant_has_its_reason() {
        List<Edge> edges =
                AsylumEdges.of(look("2021-01-01", List.of(REFUSED, APPEALED, ANNULLED, GRANTED)));

        assertThat(edges)
                .extracting(Edge::type, Edge::from, Edge::to)
                .containsExactlyInAnyOrder(
                        tuple(EdgeType.ANNULS, entry(ANNULLED), entry(REFUSED)),
                        tuple(EdgeType.CHALLENGES, entry(APPEALED), entry(REFUSED)),
                        tuple(EdgeType.BASED_ON, entry(GRANTED), Node.state("KZ")));
    }

    @Test
    void an_incident_interferes_with_the_application() {
        UUID incident = UUID.randomUUID();
        Entry<AsylumAct> noted =
                on("2017-01-01", "interference_noted", "incident_id", incident.toString());

        assertThat(AsylumEdges.of(look("2021-01-01", List.of(noted))))
                .singleElement()
                .satisfies(edge -> {
                    assertThat(edge.type()).isEqualTo(EdgeType.INTERFERES_WITH);
                    assertThat(edge.from()).isEqualTo(Node.docket(incident));
                    assertThat(edge.to()).isEqualTo(Node.docket(DOCKET));
                    assertThat(edge.entry()).isEqualTo(noted.id());
                });
    }

    @Test
    void no_arrow_leads_to_a_decision_that_the_reader_may_not_know() {
        Entry<AsylumAct> hidden =
                Told.on(
                        FuzzyDate.parse("2018-05-31"),
                        Acts.act("refused"),
                        Visibility.RESTRICTED,
                        null);
        List<Entry<AsylumAct>> all = List.of(hidden, APPEALED, ANNULLED, GRANTED);

        assertThat(AsylumEdges.of(look(Acts.COUPLE, "2021-01-01", Visibility.PUBLIC, all)))
                .extracting(Edge::type)
                .containsExactly(EdgeType.BASED_ON);
    }

    @Test
    void a_grant_can_be_relied_on_elsewhere_unless_it_was_annulled() {
        List<Reliable> told = AsylumReliable.of(look("2021-01-01", List.of(GRANTED)));

        assertThat(told)
                .singleElement()
                .satisfies(grant -> {
                    assertThat(grant.state()).isEqualTo("CZ");
                    assertThat(grant.isFinal()).isTrue();
                    assertThat(grant.grounds()).containsExactly("political_opinion");
                    assertThat(grant.against()).containsExactly("KZ");
                });
        Entry<AsylumAct> undone = on("2022-01-01", "decision_annulled", "annuls", "grant");
        assertThat(AsylumReliable.of(look("2022-01-01", List.of(GRANTED, undone)))).isEmpty();
    }

    private static Node entry(Entry<AsylumAct> entry) {
        return Node.entry(DOCKET, entry.id());
    }
}
