package org.habeas.advocacy.mechanism;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.habeas.advocacy.mechanism.DecisionAct.DecisionDemand;
import org.habeas.platform.event.Rule;
import org.jspecify.annotations.Nullable;

/**
 * How a State complies for one person, over all demands; a decision about nobody in particular has
 * one without a person.
 */
@Rule(
        value = "R-18",
        when = {"compliance-assessed"},
        then =
                "Compliance is assessed for each person and demand; what is implemented for one person"
                        + " and not for another is partly implemented for the decision.")
public record PersonCompliance(
        @Nullable UUID personId,
        Compliance compliance,
        List<DecisionDemand> implemented,
        List<DecisionDemand> open) {

    /** One of each person, in the order in which the decision names them. */
    static List<PersonCompliance> of(List<Point> points) {
        Map<Optional<UUID>, List<Point>> byPerson = new LinkedHashMap<>();
        for (Point point : points) {
            byPerson.computeIfAbsent(Optional.ofNullable(point.personId()), _ -> new ArrayList<>())
                    .add(point);
        }
        return byPerson.entrySet().stream()
                .map(e -> of(e.getKey().orElse(null), e.getValue()))
                .toList();
    }

    private static PersonCompliance of(@Nullable UUID person, List<Point> points) {
        return new PersonCompliance(
                person,
                overall(points),
                points.stream()
                        .filter(point -> point.compliance() == Compliance.IMPLEMENTED)
                        .map(Point::type)
                        .toList(),
                points.stream().filter(point -> !point.closed()).map(Point::type).toList());
    }

    /** Of all these points together. */
    static Compliance overall(List<Point> points) {
        Set<Compliance> ofEach = EnumSet.noneOf(Compliance.class);
        points.forEach(point -> ofEach.add(point.compliance()));
        return ofEach.isEmpty() ? Compliance.NO_INFORMATION : Compliance.overall(ofEach);
    }
}
