package org.habeas.advocacy.publication;

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
import org.habeas.advocacy.Golden;
import org.habeas.advocacy.publication.PublicationAct.Published;
import org.habeas.advocacy.publication.PublicationAct.Translated;
import org.habeas.advocacy.publication.PublicationAct.Withdrawn;
import org.habeas.docket.Entry;
import org.habeas.docket.StateTable;
import org.junit.jupiter.api.Test;

class PublicationDocketTest {
    private static final PublicationDocket RULES = new PublicationDocket();
    private static final List<PublicationAct> ACTS =
            List.of(
                    new Published(),
                    new Translated("fr", null, "https://ngo.example/fr"),
                    new Withdrawn("an error"));

    @Test
    void the_table_is_as_a_lawyer_reads_it() {
        Golden.assertComplete(PublicationAct.class, ACTS);
        Golden.assertMatches(
                "publication-table.md",
                StateTable.print(
                        ACTS, List.of(PublicationStage.values()), PublicationDocket::table));
    }

    @Test
    void a_new_edition_keeps_the_first_date() {
        PublicationState state =
                FoldLaws.state(
                        RULES,
                        List.of(
                                entry(new Published(), "2020-03-01"),
                                entry(new Withdrawn(null), "2020-04-01"),
                                entry(new Published(), "2020-05-01")),
                        ALL);

        assertThat(state.stage()).isEqualTo(PublicationStage.PUBLISHED);
        assertThat(state.date()).hasToString("2020-03-01 DAY ACTUAL");
    }

    @Property(tries = 200)
    void the_laws_of_the_fold_hold(@ForAll("histories") List<Entry<PublicationAct>> entries) {
        FoldLaws.hold(RULES, entries);
    }

    @Provide
    Arbitrary<List<Entry<PublicationAct>>> histories() {
        return FoldLaws.entries(Arbitraries.of(ACTS));
    }
}
