package org.habeas.cases.prisoners;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.docket.Words;
import org.jspecify.annotations.Nullable;

/**
 * How the list is divided, and in which words it says why somebody is not counted. Data: {@code
 * lists/political-prisoners.json}.
 *
 * @param notCounted words by reason code
 */
public record PrisonerList(List<Group> groups, Map<String, String> notCounted) {
    static final String PURSUED_ABROAD = "pursued_abroad";

    /** One group; {@code part} is the total it belongs to. */
    public record Group(String key, @Nullable String part, List<CustodyStatus> custody) {}

    /** Every reason has words, or there is no list. */
    public PrisonerList {
        groups = List.copyOf(groups);
        notCounted = Map.copyOf(notCounted);
        for (CustodyStatus custody : CustodyStatus.values()) {
            if (groupOf(groups, custody).isEmpty()) {
                words(notCounted, Words.of(custody));
            }
        }
        for (String reason : List.of("released", "release_expected", "release_not_confirmed")) {
            words(notCounted, reason);
        }
    }

    Optional<String> groupOf(CustodyStatus custody) {
        return groupOf(groups, custody);
    }

    private static Optional<String> groupOf(List<Group> groups, CustodyStatus custody) {
        return groups.stream()
                .filter(group -> group.custody().contains(custody))
                .map(Group::key)
                .findFirst();
    }

    boolean isIncarcerated(CustodyStatus custody) {
        return groups.stream()
                .filter(group -> "incarcerated".equals(group.part()))
                .anyMatch(group -> group.custody().contains(custody));
    }

    private static void words(Map<String, String> notCounted, String reason) {
        if (!notCounted.containsKey(reason)) {
            throw new IllegalStateException("the list has no words for " + reason);
        }
    }
}
