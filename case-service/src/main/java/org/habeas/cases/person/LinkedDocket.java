package org.habeas.cases.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.elsewhere.Told;
import org.habeas.docket.FuzzyDate;
import org.jspecify.annotations.Nullable;

/**
 * A docket about the person that has a page of its own.
 *
 * @param status as last told
 * @param lastEvent what was last told of it, if another service keeps it
 */
public record LinkedDocket(
        String docket,
        UUID id,
        String status,
        @Nullable FuzzyDate since,
        @Nullable String lastEvent,
        String link) {

    /** The criminal proceedings of this service, then what the extradition service keeps. */
    static List<LinkedDocket> proceedings(PersonFile file) {
        Stream<LinkedDocket> criminal =
                file.prosecutions().stream()
                        .map(matter ->
                                new LinkedDocket(
                                        matter.look().kind(),
                                        matter.id(),
                                        matter.status(),
                                        matter.look()
                                                .folded()
                                                .newest()
                                                .map(entry -> entry.on())
                                                .orElse(null),
                                        null,
                                        matter.link()));
        return Stream.concat(criminal, told(file, "proceeding")).toList();
    }

    /** What the advocacy service does for the person. */
    static List<LinkedDocket> campaigns(PersonFile file) {
        return told(file, "advocacy").toList();
    }

    /** What the other services keep, proceedings and campaigns. */
    public static Stream<LinkedDocket> elsewhere(PersonFile file) {
        return Stream.concat(told(file, "proceeding"), told(file, "advocacy"));
    }

    /** Each docket once, as the newest event left it. */
    private static Stream<LinkedDocket> told(PersonFile file, String service) {
        Map<UUID, Told> newest = new LinkedHashMap<>();
        file.elsewhere().stream()
                .filter(told -> told.service().equals(service))
                .forEach(told -> newest.put(told.docketId(), told));
        return newest.values().stream()
                .map(told ->
                        new LinkedDocket(
                                told.docketKind(),
                                told.docketId(),
                                told.stateAfter(),
                                told.on(),
                                told.type(),
                                "/v1/" + told.docketKind() + "/" + told.docketId()));
    }
}
