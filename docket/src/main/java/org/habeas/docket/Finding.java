package org.habeas.docket;

import java.util.List;
import java.util.UUID;

/**
 * What did not fit while folding. Facts reach us late and out of order, so this is told, not
 * refused.
 *
 * @param code {@code step-missing}: the step to the asserted state is not in the table, the state
 *     is taken all the same; {@code does-not-fit}: the state stays as it was
 * @param from the state in which the act found the matter
 * @param expected the states that the act usually follows, if the table names any
 * @param words the same as a sentence for the person who keeps the docket
 */
public record Finding(
        String code, UUID entryId, String from, String act, List<String> expected, String words) {

    public Finding {
        expected = List.copyOf(expected);
    }

    /** A finding in its own words. */
    static Finding of(String code, UUID entryId, String from, String act, List<String> expected) {
        return new Finding(code, entryId, from, act, expected, words(code, from, act, expected));
    }

    private static String words(String code, String from, String act, List<String> expected) {
        String told = "\"" + plain(act) + "\" was told in the state \"" + plain(from) + "\"";
        String usually =
                expected.isEmpty()
                        ? ""
                        : "; it usually follows \""
                                + String.join(
                                        "\" or \"", expected.stream().map(Finding::plain).toList())
                                + "\"";
        return switch (code) {
            case "step-missing" ->
                    told + usually + ". It is believed; nothing here tells the step between.";
            case "does-not-fit" -> told + usually + ". It has changed nothing.";
            default -> told + ": " + code.replace('-', ' ') + ".";
        };
    }

    private static String plain(String word) {
        return word.replace('_', ' ');
    }
}
