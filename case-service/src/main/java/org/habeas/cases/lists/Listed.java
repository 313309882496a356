package org.habeas.cases.lists;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.cases.person.PersonCard;
import org.habeas.cases.person.PersonFile;
import org.habeas.cases.prisoners.Situations;
import org.habeas.docket.FuzzyDate;
import org.habeas.docket.Provenance;
import org.jspecify.annotations.Nullable;

/** What the list says of one person. */
sealed interface Listed {

    /** Counted, with the grounds for the place. */
    record Item(PersonCard person, List<Ground> grounds, List<Provenance> sources)
            implements Listed {

        static Item of(PersonFile file, List<String> kinds) {
            List<Ground> grounds = Ground.of(file, kinds);
            return new Item(
                    PersonCard.of(file),
                    grounds,
                    Listed.distinct(grounds.stream().map(Ground::sources)));
        }
    }

    /**
     * Not counted, and why.
     *
     * @param expectedOn when an announced release is due, if one is
     * @param entry the one that announces it
     */
    record Uncounted(
            PersonCard person,
            CustodyStatus custody,
            String reason,
            String explanation,
            @Nullable FuzzyDate expectedOn,
            @Nullable UUID entry,
            List<Ground> grounds,
            List<Provenance> sources)
            implements Listed {

        static Uncounted of(
                PersonFile file, List<String> kinds, String reason, String explanation) {
            List<Ground> grounds = Ground.of(file, kinds);
            var release = Situations.expectedRelease(file);
            return new Uncounted(
                    PersonCard.of(file),
                    statusOf(file),
                    reason,
                    explanation,
                    release.map(entry -> entry.on()).orElse(null),
                    release.map(entry -> entry.id()).orElse(null),
                    grounds,
                    Listed.distinct(
                            Stream.concat(
                                    release.stream().map(entry -> entry.sources()),
                                    grounds.stream().map(Ground::sources))));
        }
    }

    private static CustodyStatus statusOf(PersonFile file) {
        return file.custody().map(matter -> matter.state().status()).orElse(CustodyStatus.UNKNOWN);
    }

    private static List<Provenance> distinct(Stream<List<Provenance>> sources) {
        return sources.flatMap(Collection::stream).distinct().toList();
    }
}
