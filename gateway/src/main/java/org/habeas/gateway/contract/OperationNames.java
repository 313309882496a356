package org.habeas.gateway.contract;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.habeas.gateway.contract.Operations.Operation;

/**
 * Operation ids by one rule from method and path, so that they read well in generated clients and
 * never depend on how our classes are called: {@code recordCustodyRecordEntry}.
 */
final class OperationNames {
    /** What a path says with a noun is said in code with a verb. */
    private static final Map<String, String> VERBS =
            Map.ofEntries(
                    Map.entry("retraction", "retract"),
                    Map.entry("rotation", "rotate"),
                    Map.entry("revocation", "revoke"),
                    Map.entry("verification", "verify"),
                    Map.entry("confirmation", "confirm"),
                    Map.entry("erasure", "erase"),
                    Map.entry("unsubscription", "unsubscribe"),
                    Map.entry("resending", "resend"),
                    Map.entry("preview", "preview"),
                    Map.entry("replay", "replay"),
                    Map.entry("replays", "replay"),
                    Map.entry("redelivery", "redeliver"),
                    Map.entry("test", "test"),
                    Map.entry("tests", "test"),
                    Map.entry("simulations", "simulate"),
                    Map.entry("computations", "compute"),
                    Map.entry("imports", "import"),
                    Map.entry("enabling", "enable"),
                    Map.entry("activation", "activate"),
                    Map.entry("entries", "record"));

    private OperationNames() {}

    static String of(Operation operation) {
        List<String> all = operation.segments();
        List<String> nouns = all.stream().filter(segment -> !isParameter(segment)).toList();
        boolean one = isParameter(all.getLast());
        String last = nouns.getLast();
        String parents = singular(nouns.subList(0, nouns.size() - 1));
        String whole = parents + singular(List.of(last));
        return switch (operation.method()) {
            case "GET" ->
                    one || !new Nouns(last).isPlural()
                            ? "get" + whole
                            : "list" + parents + Nouns.camel(last);
            case "PUT" -> "put" + whole;
            case "DELETE" -> "delete" + whole;
            case "PATCH" -> "update" + whole;
            default -> posted(last, parents, whole, one);
        };
    }

    private static String posted(String last, String parents, String whole, boolean one) {
        String verb = VERBS.getOrDefault(last, "create");
        boolean isAction = VERBS.containsKey(last) && !last.equals("entries") && !one;
        return verb + (isAction ? parents : whole);
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    /** A segment such as {@code feed.{format}} keeps its words. */
    private static String singular(List<String> nouns) {
        return nouns.stream()
                .map(noun -> noun.replaceAll("[.]?\\{[a-z_]+\\}[.]?", ""))
                .map(noun -> Nouns.camel(new Nouns(noun).one()))
                .collect(Collectors.joining());
    }
}
