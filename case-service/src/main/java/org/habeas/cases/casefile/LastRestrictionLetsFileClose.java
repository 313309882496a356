package org.habeas.cases.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.habeas.cases.person.PersonFile;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Visibility;
import org.habeas.platform.event.Rule;
import org.habeas.platform.register.Look;
import org.habeas.platform.task.Want;

/** when the last restriction has ended, the file is examined for closing by INV-C-12. */
@Rule(
        value = "R-09",
        when = {"restriction-lifted", "person-delisted", "restriction-expired"},
        then =
                "If no restriction is in force and nothing else keeps the case file open, staff are asked for examine_closure.")
final class LastRestrictionLetsFileClose {
    static final String RULE = "R-09";

    private LastRestrictionLetsFileClose() {}

    static List<Want> wants(
            Look<CaseFileHead, CaseFileAct, CaseFileState> look,
            List<PersonFile> persons,
            boolean isFree) {
        return isFree
                ? persons.stream()
                        .flatMap(LastRestrictionLetsFileClose::ended)
                        .max(Closure.LATEST)
                        .map(last -> Closure.want(look, RULE, last))
                        .stream()
                        .toList()
                : List.of();
    }

    private static Stream<Closure.Ended> ended(PersonFile file) {
        return file.restrictions().stream()
                .filter(matter -> !matter.state().active() && matter.state().entry() != null)
                .map(matter -> {
                    FuzzyDate since = matter.state().since();
                    return new Closure.Ended(
                            matter.look().id(),
                            matter.state().entry(),
                            since == null ? FuzzyDate.unknown() : since,
                            visibility(matter.look()));
                });
    }

    /** As strict as the strictest of what the end rests on. */
    private static Visibility visibility(Look<?, ?, ?> look) {
        return look.folded().applied().stream()
                .map(entry -> entry.visibility())
                .reduce(look.visibility(), Visibility::and);
    }
}
