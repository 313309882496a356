package org.habeas.local.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * One kind of read that is measured.
 *
 * @param path makes a path with the help of chance
 */
record Question(String name, Function<Random, String> path) {
    private static final List<String> DIMENSIONS =
            List.of(
                    "category",
                    "status",
                    "provision",
                    "offence",
                    "state",
                    "designation",
                    "liberty_profile");
    private static final List<String> CUSTODY =
            List.of("imprisoned", "remand", "at_liberty", "bail", "parole");

    /** What readers ask. */
    static List<Question> all(int templates, int copies) {
        List<Question> all = new ArrayList<>();
        all.add(new Question("persons, two filters", r -> "/v1/persons?" + filters(r)));
        all.add(
                new Question(
                        "persons, two filters, as of a day",
                        r -> "/v1/persons?" + filters(r) + "&" + asOf(r)));
        all.add(
                new Question(
                        "persons, two filters, as of a day: count",
                        r -> "/v1/persons?" + filters(r) + "&count=only&" + asOf(r)));
        all.add(
                new Question(
                        "political prisoners, a page of 50, as of a day",
                        r -> "/v1/lists/political-prisoners?limit=50&" + asOf(r)));
        all.add(new Question("one person", r -> "/v1/persons/" + person(r, templates, copies)));
        all.add(
                new Question(
                        "one person as of a day",
                        r -> "/v1/persons/" + person(r, templates, copies) + "?" + asOf(r)));
        for (String by : DIMENSIONS) {
            all.add(
                    new Question(
                            "statistics by " + by + " as of a day",
                            r -> "/v1/statistics?by=" + by + "&" + asOf(r)));
        }
        all.add(
                new Question(
                        "statistics by category in a State",
                        r -> "/v1/statistics?by=category&state=KZ&" + asOf(r)));
        all.add(
                new Question(
                        "daily series of ten years", r -> "/v1/statistics?by=day&" + decade(r)));
        all.add(
                new Question(
                        "daily series of ten years, of a category",
                        r ->
                                "/v1/statistics?by=day&category="
                                        + one(Templates.CATEGORIES, r)
                                        + "&"
                                        + decade(r)));
        return all;
    }

    private static String filters(Random random) {
        return "custody=" + one(CUSTODY, random) + "&category=" + one(Templates.CATEGORIES, random);
    }

    private static String asOf(Random random) {
        return "as_of=" + LocalDate.of(2007, 1, 1).plusDays(random.nextInt(4_500));
    }

    private static String decade(Random random) {
        LocalDate from = LocalDate.of(2005, 1, 1).plusDays(random.nextInt(1_500));
        return "from=" + from + "&to=" + from.plusYears(10);
    }

    private static String person(Random random, int templates, int copies) {
        String template = Templates.id(random.nextInt(templates), 1);
        return template.substring(0, 24) + "%012x".formatted(random.nextInt(copies));
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
