package org.habeas.local.bench;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** One kind of read that is sent through the door and past it. */
record Reading(String name, List<String> paths) {

    /** A person, a docket of theirs, and a page of a list. */
    static List<Reading> all(int templates) {
        return List.of(
                each("person", templates, i -> "/v1/persons/" + Templates.id(i, 1)),
                each("docket", templates, i -> "/v1/custody-records/" + Templates.id(i, 2)),
                each(
                        "list-page",
                        Templates.CATEGORIES.size(),
                        i -> "/v1/persons?limit=50&category=" + Templates.CATEGORIES.get(i)));
    }

    private static Reading each(String name, int count, IntFunction<String> path) {
        return new Reading(name, IntStream.range(0, count).mapToObj(path).toList());
    }
}
