package org.habeas.cases.designation;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.habeas.docket.FuzzyDate;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The criteria that we know. Data: {@code designation/criteria.json}. */
@ApplicationScoped
public class DesignationCriteria {
    private static final String DATA = "/designation/criteria.json";

    private final List<Criteria> all;

    DesignationCriteria(ObjectMapper mapper) {
        all = read(mapper);
    }

    private static List<Criteria> read(ObjectMapper mapper) {
        try (InputStream data = DesignationCriteria.class.getResourceAsStream(DATA)) {
            return List.copyOf(
                    mapper.readValue(
                            Objects.requireNonNull(data), new TypeReference<List<Criteria>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Criteria> all() {
        return all;
    }

    /** The criteria of that code. */
    public Optional<Criteria> of(String code) {
        return all.stream().filter(criteria -> criteria.code().equals(code)).findFirst();
    }

    /**
     * Refuses criteria that we do not know, that are about something else, or that did not exist
     * when the body is said to have applied them.
     *
     * @param designation its word, such as {@code political_prisoner}
     * @param on when the body designated
     */
    public void check(
            String designation, @Nullable String code, List<String> elements, FuzzyDate on) {
        if (code == null) {
            if (!elements.isEmpty()) {
                throw Refusal.invalid(
                        "criteria-missing",
                        "/act/criteria_code",
                        "Elements belong to criteria; name the criteria.");
            }
            return;
        }
        Criteria criteria = of(code).orElseThrow(this::unknown);
        if (!criteria.applyTo(designation)) {
            throw Refusal.invalid(
                    "criteria-of-another-designation",
                    "/act/criteria_code",
                    "These criteria are about: " + String.join(", ", criteria.designations()));
        }
        for (int i = 0; i < elements.size(); i++) {
            if (!criteria.has(elements.get(i))) {
                throw Refusal.invalid(
                        "unknown-element",
                        "/act/criteria_elements/" + i,
                        "The criteria have no such element.");
            }
        }
        LocalDate latest = on.latest();
        if (latest != null && !criteria.existedOn(latest)) {
            throw Refusal.invalid(
                    "criteria-not-in-force",
                    "/act/criteria_code",
                    "These criteria did not exist on the day of the designation.");
        }
    }

    private Refusal unknown() {
        return Refusal.invalid(
                "unknown-criteria",
                "/act/criteria_code",
                "Known criteria: "
                        + all.stream().map(Criteria::code).collect(Collectors.joining(", ")));
    }
}
