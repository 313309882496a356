package org.habeas.advocacy.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.advocacy.FoldLaws.ALL;
import static org.habeas.advocacy.FoldLaws.entry;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.advocacy.FoldLaws;
import org.habeas.advocacy.recipient.RecipientAct.ChannelAdded;
import org.habeas.advocacy.recipient.RecipientAct.ChannelKind;
import org.habeas.advocacy.recipient.RecipientAct.ChannelTried;
import org.habeas.advocacy.recipient.RecipientAct.ChannelWithdrawn;
import org.habeas.advocacy.recipient.RecipientAct.HolderLeft;
import org.habeas.advocacy.recipient.RecipientAct.HolderNamed;
import org.habeas.advocacy.recipient.RecipientAct.Validity;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.StateTable;
import org.junit.jupiter.api.Test;

class RecipientDocketTest {
    private static final List<RecipientAct> ACTS =
            List.of(
                    new HolderLeft(null),
                    new HolderNamed("A. Tajani", null, null),
                    new ChannelWithdrawn(ChannelKind.EMAIL, "[email protected]"),
                    new ChannelAdded(
                            ChannelKind.EMAIL, "[email protected]", null, null, null, true, null),
                    new ChannelTried(ChannelKind.EMAIL, "[email protected]", Validity.NO));

    @Test
    void the_table_is_as_a_lawyer_reads_it() {
        String table =
                StateTable.print(ACTS, List.of(RecipientStage.values()), RecipientDocket::table);

        assertThat(table)
                .isEqualTo(
                        """
                        | act | without_holder | with_holder |
                        |---|---|---|
                        | holder_left |  | without_holder |
                        | holder_named | with_holder |  |
                        | channel_withdrawn |  |  |
                        | channel_added |  |  |
                        | channel_tried |  |  |
                        """);
    }

    @Test
    void a_new_holder_ends_the_time_of_the_one_before_and_both_stay() {
        RecipientState state =
                state(
                        entry(new HolderNamed("A. Tajani", null, null), "2017-01-17"),
                        entry(new HolderNamed("D. Sassoli", null, null), "2019-07-03"));

        assertThat(state.holders())
                .extracting("nameAsPrinted")
                .containsExactly("A. Tajani", "D. Sassoli");
        assertThat(state.holders().getFirst().to()).isEqualTo(FuzzyDate.parse("2019-07-03"));
        assertThat(state.holders().getLast().to()).isNull();
    }

    @Test
    void a_holder_named_again_is_one_holding() {
        RecipientState state =
                state(
                        entry(new HolderNamed("A. Tajani", null, null), "2017-01-17"),
                        entry(new HolderNamed("A. Tajani", null, null), "2018-04-24"));

        assertThat(state.holders()).hasSize(1);
    }

    @Property(tries = 200)
    void the_laws_of_the_fold_hold(@ForAll("histories") List<Entry<RecipientAct>> entries) {
        FoldLaws.hold(new RecipientDocket(), entries);
    }

    @Provide
    Arbitrary<List<Entry<RecipientAct>>> histories() {
        return FoldLaws.entries(Arbitraries.of(ACTS));
    }

    @SafeVarargs
    private static RecipientState state(Entry<RecipientAct>... entries) {
        return FoldLaws.state(new RecipientDocket(), List.of(entries), ALL);
    }
}
