package org.habeas.cases.casefile;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.habeas.cases.person.PersonFile;
import org.habeas.cases.prosecution.SentenceExecutionState;
import org.habeas.docket.Words;
import org.habeas.platform.event.Rule;

/**
 * whoever is sentenced while absent is not imprisoned by it; the sentence waits, and the file
 * stays open until it asks nothing of the person any more.
 */
@Rule(
        value = "R-10",
        when = {"convicted-in-absentia"},
        then =
                "The custody record stays as it is; the sentence is a reason to keep the case file open.")
final class SentenceKeepsFileOpen {
    /** Sentences in these states ask nothing of the person any more. */
    private static final Set<SentenceExecutionState> DONE =
            EnumSet.of(
                    SentenceExecutionState.SERVED,
                    SentenceExecutionState.COMMUTED,
                    SentenceExecutionState.PARDONED,
                    SentenceExecutionState.EARLY_RELEASED,
                    SentenceExecutionState.QUASHED,
                    SentenceExecutionState.REPLACED,
                    SentenceExecutionState.LAPSED,
                    SentenceExecutionState.ENDED_BY_DEATH);

    private SentenceKeepsFileOpen() {}

    static Stream<Reason> of(PersonFile file) {
        return file.prosecutions().stream()
                .flatMap(matter ->
                        matter.state().sentences().stream()
                                .filter(sentence -> !DONE.contains(sentence.executionState()))
                                .map(sentence ->
                                        OpenReasons.reason(
                                                OpenReason.SENTENCE,
                                                file,
                                                matter,
                                                Words.of(sentence.executionState()),
                                                sentence.since(),
                                                sentence.entry())));
    }
}
