package org.habeas.extradition.effect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Lens;
import org.habeas.docket.Visibility;
import org.habeas.extradition.Told;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.Node;
import org.habeas.extradition.effect.Ferries.FerryAct;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final FuzzyDate SPRING = FuzzyDate.parse("2018-04");

    private final UUID one = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private final UUID other = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private final UUID stranger = UUID.fromString("00000000-0000-4000-8000-000000000003");
    private final Entry<FerryAct> sailed = sailed(Visibility.PUBLIC);
    private final Entry<FerryAct> secretly = sailed(Visibility.RESTRICTED);

    @Test
    void an_arrow_tells_what_made_it_and_its_ends_what_they_are() {
        Drawing drawing = draw(Visibility.PUBLIC, suspends(Node.docket(other), sailed));

        assertThat(drawing.edges())
                .containsExactly(
                        new GraphEdge(
                                EdgeType.SUSPENDS,
                                other.toString(),
                                one.toString(),
                                sailed.id(),
                                "R-01",
                                SPRING,
                                null));
        assertThat(drawing.nodes()).extracting(GraphNode::docketId).containsExactly(one, other);
        assertThat(drawing.nodes().getFirst().status()).isEqualTo("at_sea");
    }

    @Test
    void the_codes_of_a_docket_label_it_and_no_id_does() {
        GraphNode node = draw(Visibility.PUBLIC).nodes().getFirst();

        assertThat(node.label())
                .containsOnlyKeys("home_state", "round")
                .containsEntry("home_state", List.of("UA"));
    }

    @Test
    void a_docket_alone_is_a_node() {
        assertThat(draw(Visibility.PUBLIC).nodes()).hasSize(2);
        assertThat(draw(Visibility.PUBLIC).edges()).isEmpty();
    }

    @Test
    void an_arrow_from_what_the_reader_may_not_know_is_not_there_nor_its_end() {
        Drawing drawing = draw(Visibility.CONFIDENTIAL, suspends(Node.docket(stranger), sailed));

        assertThat(drawing.edges()).isEmpty();
        assertThat(drawing.nodes()).extracting(GraphNode::docketId).doesNotContain(stranger);
    }

    @Test
    void a_docket_of_another_service_is_shown_to_who_may_see_everything() {
        Drawing drawing = draw(Visibility.RESTRICTED, suspends(Node.docket(stranger), sailed));

        assertThat(drawing.namedElsewhere()).containsExactly(stranger);
        assertThat(drawing.nodes()).extracting(GraphNode::kind).contains("elsewhere");
    }

    @Test
    void an_arrow_that_a_hidden_entry_made_or_ends_at_is_not_there() {
        Edge made = suspends(Node.docket(other), secretly);
        Edge ends = suspends(Node.entry(one, secretly.id()), sailed);

        assertThat(draw(Visibility.PARTNER, made, ends).edges()).isEmpty();
        assertThat(draw(Visibility.PARTNER, made, ends).nodes()).hasSize(2);
        assertThat(draw(Visibility.RESTRICTED, made, ends).edges()).hasSize(2);
    }

    @Test
    void an_entry_and_a_state_are_ends_too() {
        Edge annuls =
                new Edge(
                        EdgeType.ANNULS,
                        Node.entry(one, sailed.id()),
                        Node.docket(other),
                        sailed.id(),
                        null,
                        SPRING,
                        null);
        Edge instigated = Edge.ofHead(EdgeType.INSTIGATED_BY, one, Node.state("KZ"));

        assertThat(draw(Visibility.PUBLIC, annuls, instigated).nodes())
                .extracting(GraphNode::kind)
                .containsExactly("entry", "ferries", "ferries", "state");
    }

    @Test
    void two_who_tell_of_the_same_arrow_draw_it_once_and_the_order_is_always_the_same() {
        Edge a = suspends(Node.docket(other), sailed);
        Edge b = Edge.ofHead(EdgeType.REPEATS, one, Node.docket(other));

        assertThat(draw(Visibility.PUBLIC, a, b, a).edges())
                .isEqualTo(draw(Visibility.PUBLIC, b, a).edges())
                .hasSize(2);
    }

    private Drawing draw(Visibility clearance, Edge... edges) {
        Lens lens = Told.lens(Told.TODAY).with(clearance);
        return new Drawing(
                UUID.randomUUID(),
                List.of(
                        Ferries.seen(one, List.of(edges), lens, List.of(sailed, secretly)),
                        Ferries.seen(other, List.of(), lens, List.of())),
                lens,
                _ -> null);
    }

    private Edge suspends(Node from, Entry<?> made) {
        return new Edge(EdgeType.SUSPENDS, from, Node.docket(one), made.id(), "R-01", SPRING, null);
    }

    private static Entry<FerryAct> sailed(Visibility visibility) {
        return Told.on(SPRING, new FerryAct.Sailed(), visibility, null);
    }
}
