package org.habeas.cases.prisoners;

import java.util.Optional;
import java.util.Set;
import org.habeas.cases.custody.CustodyAct;
import org.habeas.cases.custody.CustodyAct.DischargedFromPsychiatricFacility;
import org.habeas.cases.custody.CustodyAct.Paroled;
import org.habeas.cases.custody.CustodyAct.Released;
import org.habeas.cases.custody.CustodyAct.ReleasedOnBail;
import org.habeas.cases.custody.CustodyAct.RestrictionOfLibertyStarted;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.cases.person.PersonFile;
import org.habeas.docket.Entry;
import org.habeas.docket.Expectation;

/** Reads from a person's file what the list asks. */
public final class Situations {
    private static final Set<Class<? extends CustodyAct>> RELEASES =
            Set.of(
                    Released.class,
                    ReleasedOnBail.class,
                    Paroled.class,
                    RestrictionOfLibertyStarted.class,
                    DischargedFromPsychiatricFacility.class);

    private Situations() {}

    public static Situation of(PersonFile file) {
        var custody = file.custody().map(matter -> matter.state());
        return new Situation(
                custody.map(state -> state.status()).orElse(CustodyStatus.UNKNOWN),
                custody.map(state -> state.now().state()).orElse(null),
                custody.map(state -> state.abroad() != null).orElse(false),
                file.persecutors(),
                file.designations().stream().map(fact -> fact.act().value()).toList(),
                expectedRelease(file).isPresent());
    }

    /** The entry that announces an end of custody which nobody has confirmed. */
    public static Optional<Entry<CustodyAct>> expectedRelease(PersonFile file) {
        return file.custody().stream()
                .flatMap(matter -> matter.look().folded().expectations().stream())
                .filter(expected -> expected.status() != Expectation.Status.CONFIRMED)
                .map(Expectation::entry)
                .filter(entry -> RELEASES.contains(entry.act().getClass()))
                .findFirst();
    }
}
