package org.habeas.cases.huridocs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How HURIDOCS writes one type of act.
 *
 * @param act the term of micro-thesaurus 4, or a local one; null where only the method is coded
 * @param method the term of micro-thesaurus 5 that the type implies
 * @param possibleMethods those that a source may state of it
 * @param narrower terms of micro-thesaurus 4 that say more exactly what it was
 * @param onlyIfUnlawfulOrDisputed whether it is no violation, and has no code, as long as nobody
 *     says that it was unlawful
 */
public record ActCode(
        @Nullable Term act,
        @Nullable Term method,
        List<Term> possibleMethods,
        List<Term> narrower,
        @Nullable Boolean onlyIfUnlawfulOrDisputed) {

    public ActCode {
        possibleMethods = List.copyOf(possibleMethods);
        narrower = List.copyOf(narrower);
    }

    /** The general term, or the narrower one with this code; empty if it is no code of this act. */
    public Optional<Term> term(@Nullable String code) {
        return Stream.concat(Stream.ofNullable(act), narrower.stream())
                .filter(term -> code == null || term.code().equals(code))
                .findFirst();
    }

    /** The methods with these codes; the implied one if none is stated. */
    public List<Term> methods(List<String> codes) {
        List<Term> known =
                Stream.concat(Stream.ofNullable(method), possibleMethods.stream()).toList();
        return codes.isEmpty()
                ? Stream.ofNullable(method).toList()
                : known.stream().filter(term -> codes.contains(term.code())).toList();
    }

    /** Whether the code is told of an act that nobody calls unlawful. */
    public boolean isAlwaysViolation() {
        return !Boolean.TRUE.equals(onlyIfUnlawfulOrDisputed);
    }
}
