package org.habeas.cases.prisoners;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.docket.Words;

/**
 * How the list is divided, and in which words it says why somebody is not counted. Data: {@code
 * lists/political-prisoners.json}.
 *
 * @param basis whose division this is
 * @param notCounted words by reason code
 */
record PrisonerList(String basis, List<Group> groups, Map<String, String> notCounted) {
    static final String PURSUED_ABROAD = "pursued_abroad";

    /** One group; {@code part} is the total it belongs to. */
    record Group(String key, String part, String title, List<CustodyStatus> custody) {}

    PrisonerList {
        groups = List.copyOf(groups);
        notCounted = Map.copyOf(notCounted);
    }

    Optional<String> groupOf(CustodyStatus custody) {
        return groups.stream()
                .filter(group -> group.custody().contains(custody))
                .map(Group::key)
                .findFirst();
    }

    boolean isIncarcerated(CustodyStatus custody) {
        return groups.stream()
                .filter(group -> group.part().equals("incarcerated"))
                .anyMatch(group -> group.custody().contains(custody));
    }

    String words(String reason) {
        String words = notCounted.get(reason);
        if (words == null) {
            throw new IllegalStateException("the list has no words for " + reason);
        }
        return words;
    }

    /** Every reason has words, or the list does not start. */
    void check() {
        for (CustodyStatus custody : CustodyStatus.values()) {
            if (groupOf(custody).isEmpty()) {
                words(Words.of(custody));
            }
        }
        List.of("released", "release_expected", "release_not_confirmed").forEach(this::words);
    }
}
