package org.habeas.gateway.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.habeas.gateway.admission.PathPattern;

/**
 * What is kept of an address: names of resources, ids and codes. Anything else could be the name of
 * a person that somebody wrote there by mistake, and the audit is never changed.
 *
 * @param text the path, with {@code *} for what is not kept
 * @param record the id of the record that it is about
 * @param isList whether it is a list and not one record
 */
record AuditedPath(String text, Optional<UUID> record, boolean isList) {
    private static final Pattern ID =
            Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern CODE = Pattern.compile("v1|[A-Z]{2}|[0-9a-f]{64}");
    private static final Pattern WORD = Pattern.compile("[a-z]+(-[a-z]+)*");
    private static final int LONGEST = 10;

    /**
     * Reads a path.
     *
     * @param served whether something was found there, so that its words are words of ours
     */
    static AuditedPath of(String path, boolean served) {
        List<String> segments = PathPattern.segments(path).stream().limit(LONGEST).toList();
        String text =
                segments.stream()
                        .map(segment -> isKept(segment, served) ? segment : "*")
                        .collect(Collectors.joining("/", "/", ""));
        Optional<UUID> record =
                segments.stream()
                        .filter(segment -> ID.matcher(segment).matches())
                        .findFirst()
                        .map(UUID::fromString);
        return new AuditedPath(text, record, record.isEmpty());
    }

    private static boolean isKept(String segment, boolean served) {
        return ID.matcher(segment).matches()
                || CODE.matcher(segment).matches()
                || served && WORD.matcher(segment).matches();
    }
}
