package org.habeas.advocacy.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.advocacy.FoldLaws.ALL;
import static org.habeas.advocacy.FoldLaws.entry;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.habeas.advocacy.FoldLaws;
import org.habeas.advocacy.Golden;
import org.habeas.advocacy.template.TemplateAct.Retired;
import org.habeas.advocacy.template.TemplateAct.VersionWritten;
import org.habeas.docket.Entry;
import org.habeas.docket.StateTable;
import org.junit.jupiter.api.Test;

class TemplateDocketTest {
    private static final List<TemplateAct> ACTS =
            List.of(new VersionWritten("en", "About it", "Dear all"), new Retired());

    @Test
    void the_table_is_the_one_that_was_reviewed() {
        String table =
                """
                # Templates of letters

                A row an act, a column a state. An empty cell changes nothing, `-` is not believed.

                """
                        + StateTable.print(
                                ACTS, List.of(TemplateStage.values()), TemplateDocket::table);

        Golden.assertMatches("letter-template-table.md", table);
        Golden.assertComplete(TemplateAct.class, ACTS);
    }

    @Test
    void each_language_has_its_newest_text_of_that_day() {
        List<Entry<TemplateAct>> entries =
                List.of(
                        entry(new VersionWritten("en", "About it", "old"), "2018-01-01"),
                        entry(new VersionWritten("fr", "De cela", "ancien"), "2018-01-01"),
                        entry(new VersionWritten("en", "About it", "new"), "2019-01-01"));

        TemplateState today = FoldLaws.state(new TemplateDocket(), entries, ALL);
        TemplateState then =
                FoldLaws.state(
                        new TemplateDocket(), entries, ALL.asOf(LocalDate.parse("2018-06-01")));

        assertThat(today.in("en").orElseThrow().body()).isEqualTo("new");
        assertThat(today.in("FR").orElseThrow().body()).isEqualTo("ancien");
        assertThat(then.in("en").orElseThrow().body()).isEqualTo("old");
    }

    @Property(tries = 200)
    void the_laws_of_the_fold_hold(@ForAll("histories") List<Entry<TemplateAct>> entries) {
        FoldLaws.hold(new TemplateDocket(), entries);
    }

    @Provide
    Arbitrary<List<Entry<TemplateAct>>> histories() {
        return FoldLaws.entries(Arbitraries.of(ACTS));
    }
}
