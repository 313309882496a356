package org.habeas.cases.custody;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How long we wait for word of a planned release. Data: {@code case-rules/planned-release.json}.
 */
@Singleton
class ReleasePatience {
    private static final String DATA = "/case-rules/planned-release.json";

    private final List<Period> periods;

    ReleasePatience(ObjectMapper mapper) {
        try (InputStream data = ReleasePatience.class.getResourceAsStream(DATA)) {
            periods =
                    List.copyOf(
                            mapper.readValue(
                                    Objects.requireNonNull(data), new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param days from the planned day on
     * @param confirmed whether somebody has checked it against its authority
     */
    record Period(
            String rule,
            int days,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String authority,
            boolean confirmed) {

        boolean isValidOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /** The day on which silence becomes urgent. */
    LocalDate urgentFrom(LocalDate planned) {
        return periods.stream()
                .filter(period -> period.isValidOn(planned))
                .findFirst()
                .map(period -> planned.plusDays(period.days()))
                .orElse(planned);
    }
}
