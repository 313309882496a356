package org.habeas.cases.urgency;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.habeas.cases.custody.PlannedReleaseComesDue;
import org.habeas.cases.person.PersonFile;

/** All that makes the case of somebody urgent, whatever came first. */
@Singleton
public class Urgencies {
    /** Only these rules are at work here. */
    public static final Set<String> RULES =
            Set.of(RepeatedRequestIsUrgent.RULE, PlannedReleaseComesDue.RULE, ArrestIsUrgent.RULE);

    private final SilenceIsUrgent silence;

    Urgencies(SilenceIsUrgent silence) {
        this.silence = silence;
    }

    public List<Urgency> of(PersonFile file) {
        return Stream.of(
                        ArrestIsUrgent.of(file), RepeatedRequestIsUrgent.of(file), silence.of(file))
                .flatMap(found -> found)
                .toList();
    }
}
