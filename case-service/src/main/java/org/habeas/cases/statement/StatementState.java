package org.habeas.cases.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.cases.statement.StatementAct.ContentDescribed;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a coerced statement has come, and how it came there.
 *
 * @param note always the same: it was pressed out of somebody (INV-C-15)
 * @param history each stage that it went through, in order
 * @param content what it says, before readers who may know
 */
public record StatementState(
        StatementStage stage, String note, List<Passed> history, @Nullable Content content) {

    /** A stage, the entry that led to it and its date. */
    public record Passed(StatementStage state, FuzzyDate on, UUID entry) {}

    /** What it says or is to say, which is no evidence against anybody. */
    public record Content(UUID entry, @Nullable String summary, @Nullable UUID aboutPersonId) {
        @Override
        public String toString() {
            return "Content[" + entry + "]";
        }
    }

    public StatementState {
        history = List.copyOf(history);
    }

    static StatementState none() {
        return new StatementState(StatementStage.NONE, CoercionNote.TEXT, List.of(), null);
    }

    StatementState in(StatementStage next, Entry<?> by) {
        if (next == stage) {
            return this;
        }
        List<Passed> longer = new ArrayList<>(history);
        longer.add(new Passed(next, by.on(), by.id()));
        return new StatementState(next, note, longer, content);
    }

    StatementState saying(ContentDescribed told, Entry<?> by) {
        return new StatementState(
                stage, note, history, new Content(by.id(), told.summary(), told.aboutPersonId()));
    }

    @Override
    public String toString() {
        return "StatementState[" + stage + "]";
    }
}
