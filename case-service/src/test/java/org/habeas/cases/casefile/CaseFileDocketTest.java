package org.habeas.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.habeas.cases.Golden;
import org.habeas.cases.Story;
import org.habeas.cases.casefile.CaseFileAct.Closed;
import org.habeas.cases.casefile.CaseFileAct.ClosureProposed;
import org.habeas.cases.casefile.CaseFileAct.Disclaimed;
import org.habeas.cases.casefile.CaseFileAct.Opened;
import org.habeas.cases.casefile.CaseFileAct.Reopened;
import org.habeas.cases.casefile.CaseFileAct.Summarised;
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
    void texts_in_several_languages_stand_side_by_side() {
        var story =
                new Story<>(new CaseFileDocket())
                        .tell("2018-01-01", new Opened())
                        .tell("2018-01-02", new Summarised("en", "A case."))
                        .tell("2018-01-03", new Summarised("fr", "Un dossier."))
                        .tell("2018-01-04", new Summarised("en", "The case."))
                        .tell("2018-01-05", new Disclaimed("These are not our views."));

        var texts = story.folded("2018-12-31").state().texts();

        assertThat(texts.summaries())
                .containsExactlyInAnyOrderEntriesOf(Map.of("en", "The case.", "fr", "Un dossier."));
        assertThat(texts.disclaimer()).isEqualTo("These are not our views.");
    }

    @Test
    void a_proposal_to_close_closes_nothing() {
        var story =
                new Story<>(new CaseFileDocket())
                        .tell("2018-01-01", new Opened())
                        .tell("2018-02-01", new ClosureProposed("released", "family asks"));

        assertThat(story.folded("2018-12-31").state().stage()).isEqualTo(CaseFileStage.ACTIVE);
    }

    @Test
    void a_closed_file_is_opened_again_by_a_reason_only() {
        var story =
                new Story<>(new CaseFileDocket())
                        .tell("2018-01-01", new Opened())
                        .tell("2018-02-01", new Closed("released", null, null, null))
                        .tell("2018-03-01", new Opened());

        assertThat(story.folded("2018-12-31").state().stage()).isEqualTo(CaseFileStage.CLOSED);
        assertThat(story.folded("2018-12-31").findings())
                .extracting(Finding::code)
                .containsExactly("does-not-fit");
        story.tell("2018-04-01", new Reopened("new arrest"));
        assertThat(story.folded("2018-12-31").state().stage()).isEqualTo(CaseFileStage.ACTIVE);
    }
}
