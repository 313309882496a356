package org.habeas.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.habeas.cases.Golden;
import org.habeas.cases.Story;
import org.habeas.cases.casefile.CaseFileAct.Closed;
import org.habeas.cases.casefile.CaseFileAct.Opened;
import org.habeas.cases.casefile.CaseFileAct.Reopened;
import org.habeas.docket.Finding;
import org.habeas.docket.StateTable;
import org.junit.jupiter.api.Test;

class CaseFileDocketTest {

    @Test
    void the_table_is_the_one_a_lawyer_has_read() {
        Golden.assertComplete(CaseFileAct.class, CaseFileDocket.ACTS);
        Golden.assertMatches(
                "case-file-table.md",
                StateTable.print(
                        CaseFileDocket.ACTS,
                        List.of(CaseFileStage.values()),
                        CaseFileDocket::table));
    }

    @Test
    void a_closed_file_is_opened_again_by_a_reason_only() {
        var story =
                new Story<>(new CaseFileDocket())
                        .tell("2018-01-01", new Opened())
                        .tell("2018-02-01", new Closed("released", null, null))
                        .tell("2018-03-01", new Opened());

        assertThat(story.folded("2018-12-31").state().stage()).isEqualTo(CaseFileStage.CLOSED);
        assertThat(story.folded("2018-12-31").findings())
                .extracting(Finding::code)
                .containsExactly("does-not-fit");
        story.tell("2018-04-01", new Reopened("new arrest"));
        assertThat(story.folded("2018-12-31").state().stage()).isEqualTo(CaseFileStage.ACTIVE);
    }
}
