package org.habeas.cases.prisoners;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.custody.CustodyAct;
import org.habeas.cases.custody.CustodyHead;
import org.habeas.cases.custody.CustodyState;
import org.habeas.cases.person.Fact;
import org.habeas.cases.person.Matter;
import org.habeas.cases.person.PersonAct.Designated;
import org.habeas.cases.person.PersonFile;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Words;
import org.jspecify.annotations.Nullable;

/**
 * Why a person has this place in the list: a fact, since when, who says so, and where to read it.
 *
 * @param kind {@code designation}, {@code custody} or {@code lives_abroad}
 * @param by the body that designates
 */
record Ground(
        String kind,
        String value,
        @Nullable String by,
        @Nullable String state,
        @Nullable FuzzyDate since,
        @Nullable UUID entry,
        String docket,
        List<Provenance> sources) {

    static List<Ground> of(PersonFile file) {
        List<Ground> grounds = new ArrayList<>();
        file.designations().stream()
                .filter(fact -> fact.act().value().concernsPrisoners())
                .map(fact -> designation(fact, file))
                .forEach(grounds::add);
        file.custody().stream().flatMap(Ground::custody).forEach(grounds::add);
        return grounds;
    }

    private static Ground designation(Fact<Designated> fact, PersonFile file) {
        return new Ground(
                "designation",
                Words.of(fact.act().value()),
                fact.act().by(),
                fact.act().state(),
                fact.entry().on(),
                fact.entry().id(),
                file.person().link(),
                fact.entry().sources());
    }

    private static Stream<Ground> custody(Matter<CustodyHead, CustodyAct, CustodyState> matter) {
        CustodyState custody = matter.state();
        UUID since = custody.now().since();
        if (since == null) {
            return abroad(matter);
        }
        Ground now =
                new Ground(
                        "custody",
                        Words.of(custody.status()),
                        null,
                        custody.now().state(),
                        custody.now().from(),
                        since,
                        matter.link(),
                        matter.sources(since));
        return Stream.concat(Stream.of(now), abroad(matter));
    }

    private static Stream<Ground> abroad(Matter<CustodyHead, CustodyAct, CustodyState> matter) {
        return Stream.ofNullable(matter.state().abroad())
                .map(abroad ->
                        new Ground(
                                "lives_abroad",
                                "lives_abroad",
                                null,
                                abroad.state(),
                                abroad.since(),
                                abroad.entry(),
                                matter.link(),
                                matter.sources(abroad.entry())));
    }
}
