package org.habeas.cases.person;

import java.util.List;
import java.util.UUID;
import org.habeas.cases.person.PersonAct.Stated;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Words;
import org.jspecify.annotations.Nullable;

/**
 * A statement on the wire.
 *
 * @param rawPredicate the word that was given, if our vocabulary writes it otherwise or has none
 */
record StatementView(
        AssertionPredicate predicate,
        @Nullable String rawPredicate,
        String text,
        FuzzyDate on,
        UUID entry,
        List<Provenance> sources) {

    static StatementView of(Fact<Stated> fact) {
        String raw = fact.act().predicate();
        AssertionPredicate predicate = AssertionPredicate.of(raw);
        return new StatementView(
                predicate,
                Words.of(predicate).equals(raw) ? null : raw,
                fact.act().text(),
                fact.entry().on(),
                fact.entry().id(),
                fact.entry().sources());
    }

    @Override
    public String toString() {
        return "StatementView[" + entry + "]";
    }
}
