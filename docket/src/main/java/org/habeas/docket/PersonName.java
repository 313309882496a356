package org.habeas.docket;

import org.jspecify.annotations.Nullable;

/**
 * A name as one source spells it (domain-model.md B.0.1). The spelling is never altered; what is
 * searched is {@link #normalised()}.
 */
public record PersonName(
        String full,
        @Nullable String given,
        @Nullable String patronymic,
        @Nullable String family,
        Script script,
        NameKind kind,
        @Nullable NameForm form) {

    /** Longer than any name; a text of this length is a mistake or an attack. */
    public static final int LONGEST = 300;

    /**
     * @throws IllegalArgumentException if the name is blank or longer than {@link #LONGEST}; the
     *     message holds no name
     */
    public PersonName {
        if (full.isBlank()) {
            throw new IllegalArgumentException("a name is not blank");
        }
        if (full.length() > LONGEST) {
            throw new IllegalArgumentException("a name has at most " + LONGEST + " characters");
        }
    }

    /** A name of which only the whole is known; its script is found out. */
    public static PersonName of(String full, NameKind kind) {
        return new PersonName(full, null, null, null, Script.of(full), kind, null);
    }

    /**
     * NFKC, look-alike letters of mixed words folded to Latin, lower case, no diacritics, single
     * spaces.
     */
    public String normalised() {
        return NameText.normalised(full);
    }

    /** Whether some word of the name mixes letters of two scripts. */
    public boolean mixesScripts() {
        return NameText.mixesScripts(full);
    }

    /** Names do not belong in logs. */
    @Override
    public String toString() {
        return "PersonName[" + script.code() + " " + kind + "]";
    }
}
