package org.habeas.docket;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class DateWording {
    private DateWording() {}

    static Optional<FuzzyDate> read(String wording, @Nullable LocalDate reference) {
        return Optional.empty();
    }
}
