package org.habeas.cases.source;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;
import org.habeas.docket.Visibility;
import org.habeas.docket.Words;
import org.habeas.platform.register.DocketKind;

/** Source documents as dockets; a new grading replaces the older one. */
@Singleton
class SourceDocket
        implements DocketKind<SourceHead, SourceAct, SourceState>,
                DocketRules<SourceAct, SourceState> {

    @Override
    public SourceState start() {
        return SourceState.NOTHING;
    }

    @Override
    public SourceState after(SourceState before, Entry<SourceAct> entry, Findings findings) {
        return switch (entry.act()) {
            case SourceAct.Graded grading -> before.graded(grading);
            case SourceAct.Archived copy -> before.archived(copy);
            case SourceAct.Annotated annotation -> before.annotated(annotation.note());
        };
    }

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
        return this;
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
