package org.habeas.cases.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.Golden;
import org.habeas.cases.Story;
import org.habeas.cases.erasure.ErasureAct.Acknowledged;
import org.habeas.cases.erasure.ErasureAct.Erased;
import org.habeas.cases.erasure.ErasureAct.Executed;
import org.habeas.cases.erasure.ErasureAct.Granted;
import org.habeas.cases.erasure.ErasureAct.HoldChecked;
import org.habeas.cases.erasure.ErasureAct.IdentityChecked;
import org.habeas.cases.erasure.ErasureAct.Refused;
import org.habeas.cases.erasure.ErasureAct.Requested;
import org.habeas.docket.Finding;
import org.habeas.docket.StateTable;
import org.junit.jupiter.api.Test;

class ErasureDocketTest {
    private final UUID person = UUID.randomUUID();

    @Test
    void the_table_is_the_one_a_lawyer_has_read() {
        Golden.assertComplete(ErasureAct.class, ErasureDocket.ACTS);
        Golden.assertMatches(
                "erasure-request-table.md",
                StateTable.print(
                        ErasureDocket.ACTS, List.of(ErasureStage.values()), ErasureDocket::table));
    }

    @Test
    void a_request_is_complete_when_every_service_has_erased_every_id() {
        UUID merged = UUID.randomUUID();
        var story = granted().tell("2026-01-05", new Executed(UUID.randomUUID()));
        story.tell("2026-01-05", new Erased(List.of(person, merged)));

        for (String service : ErasureState.SERVICES) {
            assertThat(story.folded("2026-02-01").state().isComplete()).isFalse();
            story.tell("2026-01-06", new Acknowledged(service, person));
            story.tell("2026-01-06", new Acknowledged(service, merged));
        }

        assertThat(story.folded("2026-02-01").state().isComplete()).isTrue();
    }

    @Test
    void what_was_refused_is_not_carried_out() {
        var story =
                granted()
                        .tell(
                                "2026-01-05",
                                new Refused(RefusalGround.PENDING_CLAIM, "a claim is pending"))
                        .tell("2026-01-06", new Executed(UUID.randomUUID()));

        assertThat(story.folded("2026-02-01").state().stage()).isEqualTo(ErasureStage.REFUSED);
        assertThat(story.folded("2026-02-01").findings())
                .extracting(Finding::code)
                .containsExactly("does-not-fit");
    }

    private Story<ErasureAct, ErasureState> granted() {
        return new Story<>(new ErasureDocket())
                .tell("2026-01-01", new Requested(Requester.SUBJECT))
                .tell("2026-01-02", new IdentityChecked(true))
                .tell("2026-01-03", new HoldChecked(List.of(), null, null))
                .tell("2026-01-04", new Granted());
    }
}
