package org.habeas.cases.prosecution;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * When a sentence is expected to end ({@code domain-model.md TL-15}). It is an estimate and changes
 * no state: only an entry says that a sentence was served.
 *
 * @param estimate always true, so that nobody takes the date for a fact
 * @param basis the entries that it is worked out from
 */
public record ExpectedEnd(LocalDate date, List<UUID> basis, boolean estimate) {

    public ExpectedEnd {
        basis = List.copyOf(basis);
    }
}
