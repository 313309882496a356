package org.habeas.advocacy.declaration;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.habeas.advocacy.declaration.Threshold.Result;
import org.habeas.docket.Cause;
import org.habeas.docket.Entry;
import org.habeas.docket.Visibility;
import org.habeas.platform.register.Change;
import org.habeas.platform.task.StaffTasks;
import org.habeas.platform.task.Want;

/**
 * Asks staff to find out whether a declaration that has what its assembly asks for was published.
 * That it was, only an entry says ({@code domain-model.md SM-16}).
 */
@ApplicationScoped
class ProposedPublication {
    private static final String RULE = "SM-16";
    private static final String CODE = "confirm_publication";

    private final SignatureThresholds thresholds;
    private final StaffTasks tasks;

    ProposedPublication(SignatureThresholds thresholds, StaffTasks tasks) {
        this.thresholds = thresholds;
        this.tasks = tasks;
    }

    void follow(Change<DeclarationHead, DeclarationAct, DeclarationState> change) {
        boolean before = isDue(change.head(), change.from());
        boolean after = isDue(change.head(), change.to());
        if (after && !before) {
            change.after()
                    .newest()
                    .ifPresent(entry ->
                            tasks.settle(change.docketId(), RULE, List.of(want(change, entry))));
        } else if (before && !after) {
            tasks.settle(change.docketId(), RULE, List.of());
        }
    }

    private boolean isDue(DeclarationHead head, DeclarationState state) {
        ThresholdRule rule = DeclarationView.rule(thresholds, head, state);
        return state.stage() == DeclarationStage.TABLED
                && Threshold.of(rule, state).result() == Result.MET;
    }

    private static Want want(
            Change<DeclarationHead, DeclarationAct, DeclarationState> change,
            Entry<DeclarationAct> entry) {
        UUID id = change.docketId();
        return new Want(
                CODE,
                null,
                id,
                change.kind(),
                new Cause(RULE, null, "advocacy", id, entry.id()),
                entry.on(),
                Visibility.CONFIDENTIAL.and(change.visibility()).and(entry.visibility()),
                null);
    }
}
