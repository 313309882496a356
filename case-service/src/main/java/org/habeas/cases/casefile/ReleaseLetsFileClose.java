package org.habeas.cases.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.cases.person.PersonFile;
import org.habeas.docket.Entry;
import org.habeas.platform.event.Rule;
import org.habeas.platform.register.Look;
import org.habeas.platform.task.Want;

/**
 * after a release a file is examined by INV-C-12. While anything keeps it open, above all a
 * restriction, it stays; if nothing does, somebody is asked whether to close it.
 */
@Rule(
        value = "R-07",
        when = {
            "person-released",
            "person-paroled",
            "restriction-of-liberty-started",
            "person-discharged-from-psychiatric-facility"
        },
        then =
                "The file stays active and the person released_restricted while a restriction is in force; if nothing keeps the file open, staff are asked for examine_closure.")
final class ReleaseLetsFileClose {
    static final String RULE = "R-07";

    private ReleaseLetsFileClose() {}

    static List<Want> wants(
            Look<CaseFileHead, CaseFileAct, CaseFileState> look,
            List<PersonFile> persons,
            boolean isFree) {
        boolean isRestricted = persons.stream().anyMatch(p -> !p.restrictions().isEmpty());
        return !isFree || isRestricted
                ? List.of()
                : persons.stream()
                        .flatMap(ReleaseLetsFileClose::releases)
                        .max(Closure.LATEST)
                        .map(release -> Closure.want(look, RULE, release))
                        .stream()
                        .toList();
    }

    private static Stream<Closure.Ended> releases(PersonFile file) {
        return file.custody().stream()
                .filter(matter -> matter.state().status() == CustodyStatus.AT_LIBERTY)
                .flatMap(matter ->
                        matter.look().folded().applied().stream()
                                .filter(e -> e.id().equals(matter.state().now().since()))
                                .map(e -> ended(matter.look(), e)));
    }

    private static Closure.Ended ended(Look<?, ?, ?> look, Entry<?> entry) {
        return new Closure.Ended(
                look.id(), entry.id(), entry.on(), entry.visibility().and(look.visibility()));
    }
}
