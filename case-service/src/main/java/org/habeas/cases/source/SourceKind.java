package org.habeas.cases.source;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.register.DocketKind;

/** Source documents as dockets of the register. */
@Singleton
class SourceKind implements DocketKind<SourceHead, SourceAct, SourceState> {
    private static final SourceDocket RULES = new SourceDocket();

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public Class<SourceHead> headType() {
        return SourceHead.class;
    }

    @Override
    public Class<SourceAct> actType() {
        return SourceAct.class;
    }

    @Override
    public DocketRules<SourceAct, SourceState> rules(SourceHead head) {
        return RULES;
    }

    @Override
    public List<UUID> subjects(SourceHead head) {
        return List.of();
    }

    @Override
    public String status(SourceState state) {
        return state.grading() == null ? "ungraded" : Words.of(state.grading().bias());
    }

    /** Who talks to us is the last thing to be told ({@code domain-model.md E.3}). */
    @Override
    public Visibility floor(SourceHead head) {
        return Visibility.RESTRICTED;
    }
}
