package org.habeas.cases.person;

import java.util.List;
import java.util.stream.Stream;
import org.habeas.docket.Act;
import org.habeas.docket.Entry;
import org.habeas.platform.register.Look;

/** Several dockets that tell of one matter, folded as one. */
final class Joined {
    private Joined() {}

    /**
     * The first docket with the entries of the others, which have been looked at through the same
     * lens. What tells of the register, such as a merge, stays with the docket that it was said of.
     */
    static <H extends Record, A extends Act, S> Matter<H, A, S> of(
            Matter<H, A, S> first, List<Matter<H, A, S>> others) {
        if (others.isEmpty()) {
            return first;
        }
        Look<H, A, S> look = first.look();
        List<Entry<A>> entries =
                Stream.concat(
                                look.history().stream(),
                                others.stream()
                                        .flatMap(other -> other.look().history().stream())
                                        .filter(entry -> !tellsOfTheRegister(entry.act())))
                        .toList();
        return new Matter<>(
                first.kind(),
                Look.of(
                        look.id(),
                        first.kind(),
                        look.head(),
                        look.visibility(),
                        entries,
                        look.lens()));
    }

    private static boolean tellsOfTheRegister(Act act) {
        return act instanceof PersonAct ours && ours.tellsOfTheRegister();
    }
}
