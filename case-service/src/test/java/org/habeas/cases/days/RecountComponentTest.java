package org.habeas.cases.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.habeas.cases.Api.custody;
import static org.habeas.cases.Api.entry;
import static org.habeas.cases.Api.open;
import static org.habeas.cases.Api.person;
import static org.habeas.cases.Api.record;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.habeas.cases.facets.Count;
import org.habeas.cases.facets.Facet;
import org.habeas.cases.facets.FacetValue;
import org.habeas.cases.facets.Tally;
import org.habeas.cases.person.PersonCard;
import org.habeas.cases.person.PersonFile;
import org.habeas.cases.person.PersonFiles;
import org.habeas.cases.person.PersonKind;
import org.habeas.docket.Visibility;
import org.habeas.platform.security.RowSecurity;
import org.junit.jupiter.api.Test;

/** Statistics agree with a recount from the entries: each person folded on each day, one by one. */
@QuarkusTest
class RecountComponentTest {
    private static final String[] CUSTODY = {
        "{\"kind\":\"arrested\",\"state\":\"%s\"}",
        "{\"kind\":\"remanded\",\"state\":\"%s\"}",
        "{\"kind\":\"house_arrest_imposed\",\"state\":\"%s\"}",
        "{\"kind\":\"imprisoned\",\"state\":\"%s\"}",
        "{\"kind\":\"released\",\"state\":\"%s\"}",
        "{\"kind\":\"paroled\",\"state\":\"%s\"}"
    };
    private static final String[] STATES = {"KZ", "UA", "TV"};
    private static final String[] CLASSES = {"public", "public", "partner", "confidential"};
    private static final String[] CATEGORIES = {"journalist", "lawyer", "movement_supporter"};

    @Inject PersonFiles files;
    @Inject PersonKind kind;
    @Inject RowSecurity rows;
    @Inject EntityManager em;
    @Inject Tally tally;

    private final Random random = new Random(20180428);

    @Test
    void statistics_agree_with_a_recount_from_the_entries_on_random_days() {
        for (int i = 0; i < 25; i++) {
            life();
        }

        List<PersonFile> all = QuarkusTransaction.requiringNew().call(this::everybody);

        assertThat(all).hasSizeGreaterThanOrEqualTo(25);
        for (int i = 0; i < 12; i++) {
            LocalDate day = LocalDate.of(2009, 1, 1).plusDays(random.nextInt(5_000));
            for (Visibility clearance : Visibility.values()) {
                agree(all, clearance, day);
            }
        }
    }

    private void agree(List<PersonFile> all, Visibility clearance, LocalDate day) {
        Map<FacetValue, Count> everywhere = new HashMap<>();
        Map<FacetValue, Count> there = new HashMap<>();
        for (PersonFile file : all) {
            Set<FacetValue> facets = facets(file, clearance, day);
            Count one = new Count(1, facets.contains(Facet.LIBERTY_PROFILE.of(Facet.HELD)) ? 1 : 0);
            for (FacetValue value : facets) {
                everywhere.merge(value, one, RecountComponentTest::plus);
                if (facets.contains(Facet.STATE.of("TV"))) {
                    there.merge(value, one, RecountComponentTest::plus);
                }
            }
        }
        for (Facet facet : Facet.values()) {
            assertThat(tally.groups(clearance, facet.word(), null, day))
                    .as("%s as of %s for %s", facet, day, clearance)
                    .isEqualTo(only(everywhere, facet));
            assertThat(tally.groups(clearance, facet.word(), "TV", day))
                    .as("%s in TV as of %s for %s", facet, day, clearance)
                    .isEqualTo(only(there, facet));
        }
    }

    private static Count plus(Count one, Count other) {
        return new Count(one.persons() + other.persons(), one.held() + other.held());
    }

    private static Map<String, Count> only(Map<FacetValue, Count> counts, Facet facet) {
        return counts.entrySet().stream()
                .filter(count -> count.getKey().facet().equals(facet.word()))
                .collect(Collectors.toMap(c -> c.getKey().value(), Map.Entry::getValue));
    }

    /** Nothing is true of a person before the first day of which an entry tells. */
    private static Set<FacetValue> facets(PersonFile file, Visibility clearance, LocalDate day) {
        return file.at(file.lens().with(clearance))
                .flatMap(seen ->
                        seen.at(seen.lens().asOf(LocalDate.of(1, 1, 1)))
                                .flatMap(PersonFile::nextChange)
                                .filter(first -> !first.isAfter(day))
                                .flatMap(_ -> seen.at(seen.lens().asOf(day)))
                                .map(then ->
                                        FacetsOfDay.of(then, PersonCard.of(then).categories())))
                .orElse(Set.of());
    }

    /** Also those merged into another, whom a reader who knows of no merge finds apart. */
    private List<PersonFile> everybody() {
        rows.clear(Visibility.RESTRICTED);
        List<?> ids =
                em.createNativeQuery("select id from docket where kind = 'persons'", UUID.class)
                        .getResultList();
        return ids.stream().map(id -> files.whole(kind, (UUID) id).orElseThrow()).toList();
    }

    private void life() {
        String person =
                person(
                        "Recounted Person",
                        entry(
                                "{\"kind\":\"categorised\",\"category\":\"%s\"}"
                                        .formatted(one(CATEGORIES)),
                                day(),
                                one(CLASSES)));
        List<String> entries = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            entries.add(entry(one(CUSTODY).formatted(one(STATES)), day(), one(CLASSES)));
        }
        String record = custody(person, entries.toArray(String[]::new));
        record(
                "custody-records",
                record,
                entry(one(CUSTODY).formatted(one(STATES)), day(), one(CLASSES)));
        open(
                "restrictions",
                "{\"person_id\":\"%s\",\"type\":\"travel_ban\",\"state\":\"KZ\"}".formatted(person),
                one(CLASSES),
                entry("{\"kind\":\"imposed\"}", day(), one(CLASSES)));
    }

    private String one(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private String day() {
        return LocalDate.of(2010, 1, 1).plusDays(random.nextInt(4_000)).toString();
    }
}
