package org.habeas.cases.source;

import java.util.List;

/** Heads for tests. */
final class SourceExamples {
    private SourceExamples() {}

    static SourceHead titled(String title) {
        return new SourceHead(
                title, null, null, null, null, null, null, List.of(), null, null, null, null, null,
                List.of(), List.of(), List.of(), List.of(), null, null);
    }
}
