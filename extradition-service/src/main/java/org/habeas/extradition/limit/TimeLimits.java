package org.habeas.extradition.limit;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.habeas.platform.json.Json;
import org.jspecify.annotations.Nullable;

/** The time limits that we know. Data: {@code time-limits/rules.json}, {@code holidays.json}. */
@Singleton
public class TimeLimits {
    private final List<TimeLimitRule> all;
    private final Map<String, Holidays> holidays;
    private final int edition;

    @Inject
    TimeLimits(ObjectMapper mapper) {
        this(
                read(mapper, "rules", new TypeReference<List<TimeLimitRule>>() {}),
                read(mapper, "holidays", new TypeReference<List<Holidays>>() {}));
    }

    TimeLimits(List<TimeLimitRule> rules, List<Holidays> calendars) {
        all = List.copyOf(rules);
        holidays = calendars.stream().collect(Collectors.toMap(Holidays::id, c -> c));
        edition = Json.text(Json.mapper(), List.of(all, calendars)).hashCode();
        for (TimeLimitRule rule : all) {
            boolean moves = rule.workingDays() == WorkingDays.NEXT_WORKING_DAY;
            if (moves != holidays.containsKey(String.valueOf(rule.holidays()))) {
                throw new IllegalStateException(rule.id() + " names no calendar of holidays");
            }
        }
    }

    /** The recorded rules, for what runs without the framework. */
    public static TimeLimits recorded(ObjectMapper mapper) {
        return new TimeLimits(mapper);
    }

    private static <T> T read(ObjectMapper mapper, String name, TypeReference<T> type) {
        String path = "/time-limits/" + name + ".json";
        try (InputStream data = TimeLimits.class.getResourceAsStream(path)) {
            return mapper.readValue(Objects.requireNonNull(data), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes when the data do, so that what was computed by older ones is computed anew. */
    public int edition() {
        return edition;
    }

    List<TimeLimitRule> all() {
        return all;
    }

    /** The versions of a rule; empty if there is none of that id. */
    public List<TimeLimitRule> of(String id) {
        return all.stream().filter(rule -> rule.id().equals(id)).toList();
    }

    /** The rule as it is told where it does not matter which version it is. */
    public @Nullable TimeLimitRule newest(String id) {
        List<TimeLimitRule> versions = of(id);
        return versions.isEmpty() ? null : versions.getLast();
    }

    /** The last day under the version that is in force on the start. */
    public Computed compute(String id, Asked asked) {
        return new Counting(of(id), holidays, asked).answer();
    }
}
