package org.habeas.cases.person;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.habeas.cases.custody.CustodyStatus;
import org.habeas.cases.custody.LibertyProfile;
import org.habeas.cases.prosecution.OffenceKind;
import org.habeas.cases.restriction.RestrictionType;
import org.habeas.docket.Words;
import org.habeas.platform.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** The words by which persons may be filtered and counted. */
public final class PersonWords {
    /** What lists of persons may be filtered by. */
    public static final List<String> FILTERS =
            List.of(
                    "category",
                    "custody",
                    "liberty_profile",
                    "state",
                    "designation",
                    "life_status");

    private static final Set<String> STATES = Set.of(Locale.getISOCountries());
    private static final int LONGEST = 80;

    private static final Map<String, Set<String>> WORDS =
            Map.of(
                    "category", words(CaseCategory.values()),
                    "custody", words(CustodyStatus.values()),
                    "status", words(CustodyStatus.values()),
                    "liberty_profile", words(LibertyProfile.values()),
                    "designation", words(Designation.values()),
                    "life_status", words(LifeStatus.values()),
                    "offence", words(OffenceKind.values()),
                    "restriction", words(RestrictionType.values()));

    private PersonWords() {}

    private static Set<String> words(Enum<?>[] values) {
        return Arrays.stream(values)
                .map(Words::of)
                .filter(word -> !word.equals(PersonKind.UNLISTED))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Refuses a value that the parameter cannot have, with the ones that it can. */
    public static void check(String parameter, String value) {
        Set<String> words = WORDS.get(parameter);
        if (words != null && !words.contains(value)) {
            throw Refusal.malformed(
                    "invalid-parameter", parameter + " is one of: " + String.join(", ", words));
        }
        if (parameter.endsWith("state") && !STATES.contains(value)) {
            throw Refusal.malformed(
                    "invalid-parameter",
                    parameter + " is an ISO 3166-1 alpha-2 code in capital letters, such as KZ.");
        }
        if (value.isBlank() || value.length() > LONGEST) {
            throw Refusal.malformed(
                    "invalid-parameter", parameter + " is a word of 1 to " + LONGEST + " letters.");
        }
    }

    /**
     * No list of supporters of a banned organisation, for nobody ({@code domain-model.md E.4.2}).
     */
    public static void checkHarmless(@Nullable String category) {
        if (PersonKind.UNLISTED.equalsIgnoreCase(category)) {
            throw Refusal.forbidden(
                    "list-not-made",
                    "We make no list of the supporters of a banned organisation: it would name"
                            + " people to those who hunt them.");
        }
    }
}
