package org.habeas.cases.casefile;

import java.util.List;
import org.habeas.cases.Story;
import org.habeas.cases.Told;
import org.habeas.cases.casefile.CaseFileAct.Closed;
import org.habeas.cases.casefile.CaseFileAct.Opened;
import org.habeas.cases.casefile.CaseFileAct.Prioritised;
import org.habeas.cases.casefile.CaseFileAct.Reopened;
import org.habeas.cases.casefile.CaseFileAct.Waiting;
import org.habeas.docket.Words;
import org.junit.jupiter.api.Test;

class CaseFileEventContractTest {
    private static final CaseFileHead HEAD = new CaseFileHead(List.of(Told.PERSON), null);

    @Test
    void what_a_case_file_tells_is_as_agreed() {
        Told told = new Told();
        tell(told, story(), "2016-11-28", new Opened());
        tell(told, story().tell("2016", new Opened()), "2018-04-24", closed());
        tell(
                told,
                story().tell("2016", new Opened()).tell("2017", closed()),
                "2018-04-24",
                new Reopened("new arrest"));

        tell(told, story().tell("2016", new Opened()), "2018-04-24", new Waiting("a reply"));
        tell(
                told,
                story().tell("2016", new Opened()),
                "2018-04-24",
                new Prioritised(CasePriority.URGENT));

        told.assertAgreed();
    }

    private static Closed closed() {
        return new Closed("released", null, null, null);
    }

    private static void tell(
            Told told, Story<CaseFileAct, CaseFileState> story, String on, CaseFileAct act) {
        var before = story.folded("2020-12-31");
        story.tell(on, act);
        var change = Told.lastOf(story, "case-files", HEAD, before);
        told.add(change, state -> Words.of(state.stage()), CaseFileEvents.between(change));
    }

    private static Story<CaseFileAct, CaseFileState> story() {
        return new Story<>(new CaseFileDocket());
    }
}
