package org.habeas.extradition.reference;

import java.time.Period;
import java.util.List;

/**
 * The Convention of 1951, its Protocol of 1967, and who is bound by them.
 *
 * @param takesEffect how long after the deposit a State is bound, and which article says so
 */
record RefugeeTreaties(Text convention, Text protocol, List<HostState> states) {

    record Text(String title, String authority, Period takesEffect, String effectAuthority) {}

    RefugeeTreaties {
        states = List.copyOf(states);
    }
}
