package org.habeas.cases.casefile;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.cases.casefile.CaseFileAct.Closed;
import org.habeas.docket.DocketRules;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.problem.Refusal;
import org.habeas.platform.register.Change;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Register;

/** Case files as dockets of the register. */
@Singleton
class CaseFileKind implements DocketKind<CaseFileHead, CaseFileAct, CaseFileState> {
    private static final CaseFileDocket RULES = new CaseFileDocket();

    private final OpenReasons reasons;
    private final Register register;

    CaseFileKind(OpenReasons reasons, Register register) {
        this.reasons = reasons;
        this.register = register;
    }

    @Override
    public String name() {
        return "case-files";
    }

    @Override
    public Class<CaseFileHead> headType() {
        return CaseFileHead.class;
    }

    @Override
    public Class<CaseFileAct> actType() {
        return CaseFileAct.class;
    }

    @Override
    public DocketRules<CaseFileAct, CaseFileState> rules(CaseFileHead head) {
        return RULES;
    }

    @Override
    public List<UUID> subjects(CaseFileHead head) {
        return head.persons();
    }

    @Override
    public String status(CaseFileState state) {
        return Words.of(state.stage());
    }

    @Override
    public Object view(Look<CaseFileHead, CaseFileAct, CaseFileState> look) {
        return CaseFileView.of(this, look, reasons.of(look.head(), look.lens()));
    }

    @Override
    public Map<String, List<String>> filters(Look<CaseFileHead, CaseFileAct, CaseFileState> look) {
        return Map.of("priority", List.of(Words.of(look.state().priority())));
    }

    @Override
    public List<String> filterNames() {
        return List.of("priority");
    }

    /** INV-C-12: release is not closure. Closing is our own decision, so it can be refused. */
    @Override
    public void admit(CaseFileHead head, CaseFileAct act, FuzzyDate on) {
        if (act instanceof Closed closed && !closed.isOverride()) {
            List<OpenReason> open = reasons.of(head, register.today(Visibility.RESTRICTED));
            if (!open.isEmpty()) {
                throw Refusal.conflict(
                        "case-file-has-open-reasons",
                        "Still open: "
                                + open.stream().map(Words::of).collect(Collectors.joining(", "))
                                + ". To close it all the same takes override_reason and"
                                + " confirmed_by, a second person.");
            }
        }
    }

    @Override
    public List<DomainEvent> events(Change<CaseFileHead, CaseFileAct, CaseFileState> change) {
        return CaseFileEvents.between(change);
    }

    @Override
    public Visibility floor(CaseFileHead head) {
        return Visibility.CONFIDENTIAL;
    }
}
