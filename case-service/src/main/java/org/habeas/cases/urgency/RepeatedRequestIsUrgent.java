package org.habeas.cases.urgency;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.elsewhere.Told;
import org.habeas.cases.person.PersonFile;
import org.habeas.docket.Cause;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.platform.event.Rule;

/**
 * a State asks again for whom it was finally refused. While that request is open the case has
 * at least high priority; a danger that the assessment finds may raise it further (C.3).
 */
@Rule(
        value = "R-06",
        when = {"extradition-request-repeated"},
        then = "The case file has at least priority high while the repeated request is open.")
final class RepeatedRequestIsUrgent {
    static final String RULE = "R-06";
    private static final String REPEATED = "extradition-request-repeated";

    private RepeatedRequestIsUrgent() {}

    static Stream<Urgency> of(PersonFile file) {
        Map<UUID, Told> newest = new LinkedHashMap<>();
        file.elsewhere().stream()
                .filter(told -> !told.isRetraction())
                .forEach(told -> newest.put(told.docketId(), told));
        return file.elsewhere().stream()
                .filter(told -> told.type().equals(REPEATED))
                .filter(told -> !newest.getOrDefault(told.docketId(), told).isOver())
                .map(RepeatedRequestIsUrgent::of);
    }

    private static Urgency of(Told told) {
        UUID entry = told.entry() == null ? told.id() : told.entry();
        return new Urgency(
                false,
                told.on() == null ? FuzzyDate.unknown() : told.on(),
                told.visibility(),
                new Cause(RULE, told.id(), told.service(), told.docketId(), entry),
                List.of(Provenance.titled("extradition-service")));
    }
}
