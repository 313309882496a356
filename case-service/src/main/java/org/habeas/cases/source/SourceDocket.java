package org.habeas.cases.source;

import org.habeas.docket.DocketRules;
import org.habeas.docket.Entry;
import org.habeas.docket.Findings;

/** What is known of a source document; a new grading replaces the older one. */
final class SourceDocket implements DocketRules<SourceAct, SourceState> {

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
            case SourceAct.Transcribed _ -> before; // the entry holds it; once is enough
        };
    }
}
