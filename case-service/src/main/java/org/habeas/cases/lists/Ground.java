package org.habeas.cases.lists;

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
import org.habeas.cases.prosecution.ProceedingHead;
import org.habeas.cases.prosecution.ProsecutionAct;
import org.habeas.cases.prosecution.ProsecutionState;
import org.habeas.cases.prosecution.Sentence;
import org.habeas.cases.restriction.RestrictionAct;
import org.habeas.cases.restriction.RestrictionHead;
import org.habeas.cases.restriction.RestrictionState;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.habeas.docket.Words;
import org.jspecify.annotations.Nullable;

/**
 * Why a person has this place in the list: a fact, since when, who says so, and where to read it.
 *
 * @param kind {@code designation}, {@code custody}, {@code lives_abroad}, {@code restriction} or
 *     {@code sentence_in_absentia}
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

    /** The grounds of these kinds that there are on the day of the file. */
    static List<Ground> of(PersonFile file, List<String> kinds) {
        return Stream.of(
                        file.designations().stream()
                                .filter(fact -> fact.act().value().concernsPrisoners())
                                .map(fact -> designation(fact, file)),
                        file.custody().stream().flatMap(Ground::custody),
                        file.restrictions().stream().flatMap(Ground::restriction),
                        file.prosecutions().stream().flatMap(Ground::absence))
                .flatMap(grounds -> grounds)
                .filter(ground -> kinds.contains(ground.kind))
                .toList();
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

    private static Stream<Ground> restriction(
            Matter<RestrictionHead, RestrictionAct, RestrictionState> matter) {
        RestrictionHead head = matter.look().head();
        RestrictionState restriction = matter.state();
        UUID entry = restriction.entry();
        return !restriction.active() || entry == null
                ? Stream.of()
                : Stream.of(
                        new Ground(
                                "restriction",
                                Words.of(head.type()),
                                head.listingAuthority(),
                                head.state(),
                                restriction.since(),
                                entry,
                                matter.link(),
                                matter.sources(entry)));
    }

    private static Stream<Ground> absence(
            Matter<ProceedingHead, ProsecutionAct, ProsecutionState> matter) {
        return matter.state().sentences().stream()
                .filter(Sentence::inAbsentia)
                .map(sentence ->
                        new Ground(
                                "sentence_in_absentia",
                                Words.of(sentence.executionState()),
                                sentence.court(),
                                matter.look().head().prosecutingState(),
                                sentence.pronouncedOn(),
                                sentence.entry(),
                                matter.link(),
                                matter.sources(sentence.entry())));
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
