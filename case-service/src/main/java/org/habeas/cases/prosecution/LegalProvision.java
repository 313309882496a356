package org.habeas.cases.prosecution;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A provision as printed. An article number alone is ambiguous: the codes of one country number
 * differently in each edition, so nothing is ever derived from it.
 *
 * @param code such as {@code KZ-CC}, look-alike letters of another script folded, an abbreviation
 *     in capitals
 * @param raw the code as printed, kept only if it differs
 * @param wording of the provision, as the source gives it
 */
public record LegalProvision(
        @Size(min = 1, max = 40) String code,
        @Nullable @Size(max = 20) String edition,
        @Pattern(regexp = "\\d{1,4}(-\\d{1,3})?([/.]\\d{1,3})?[a-z]?") String article,
        @Nullable @Size(max = 20) String part,
        @Nullable @Size(max = 20) String point,
        @Nullable EditionBasis editionBasis,
        @Nullable @Size(max = 40) String raw,
        @Nullable @Size(max = 500) String wording) {

    /** Cyrillic capitals and the Latin ones that they look like, at the same place. */
    private static final String CYRILLIC = "АВЕКМНОРСТХ";

    private static final String LATIN = "ABEKMHOPCTX";

    public LegalProvision {
        String folded = folded(code);
        raw = raw == null && !folded.equals(code) ? code : raw;
        code = folded;
    }

    /** By what lists are filtered: {@code KZ-CC:174}. */
    String key() {
        return code + ":" + article;
    }

    /** The same in codes only, for the other services. */
    LegalProvision withoutWording() {
        return new LegalProvision(code, edition, article, part, point, editionBasis, raw, null);
    }

    /** "Article 174 of the СС" is printed with Cyrillic letters; a code in Cyrillic stays. */
    private static String folded(String code) {
        String capitals = code.toUpperCase(Locale.ROOT);
        boolean looksLatin =
                capitals.equals("СС") || capitals.chars().anyMatch(c -> 'A' <= c && c <= 'Z');
        if (!looksLatin) {
            return code;
        }
        boolean isAbbreviation = code.chars().noneMatch(Character::isWhitespace);
        StringBuilder folded = new StringBuilder(isAbbreviation ? capitals : code);
        for (int i = 0; i < folded.length(); i++) {
            int at = CYRILLIC.indexOf(folded.charAt(i));
            if (at >= 0) {
                folded.setCharAt(i, LATIN.charAt(at));
            }
        }
        return folded.toString();
    }
}
