package org.habeas.cases.prosecution;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A provision as printed. An article number alone is ambiguous: the codes of one country number
 * differently in each edition, so nothing is ever derived from it.
 *
 * @param code such as {@code KZ-CC}, look-alike letters of another script folded
 * @param raw the code as printed, kept only if it differs
 */
public record LegalProvision(
        @Size(min = 1, max = 40) String code,
        @Nullable @Size(max = 20) String edition,
        @Pattern(regexp = "\\d{1,4}(-\\d{1,3})?([/.]\\d{1,3})?[a-z]?") String article,
        @Nullable @Size(max = 20) String part,
        @Nullable @Size(max = 20) String point,
        @Nullable EditionBasis editionBasis,
        @Nullable @Size(max = 40) String raw) {

    /** Cyrillic capitals and the Latin ones that they look like, at the same place. */
    private static final String CYRILLIC = "АВЕКМНОРСТХ";

    private static final String LATIN = "ABEKMHOPCTX";

    public LegalProvision {
        String folded = folded(code);
        raw = raw == null && !folded.equals(code) ? code : raw;
        code = folded;
    }

    /** "Article 174 of the СС" is printed with Cyrillic letters; a code in Cyrillic stays. */
    private static String folded(String code) {
        boolean looksLatin = code.equals("СС") || code.chars().anyMatch(c -> 'A' <= c && c <= 'Z');
        if (!looksLatin) {
            return code;
        }
        StringBuilder folded = new StringBuilder(code);
        for (int i = 0; i < code.length(); i++) {
            int at = CYRILLIC.indexOf(code.charAt(i));
            if (at >= 0) {
                folded.setCharAt(i, LATIN.charAt(at));
            }
        }
        return folded.toString();
    }
}
