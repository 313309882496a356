package org.habeas.docket;

import java.util.Arrays;

/** The script of a name by ISO 15924. */
public enum Script {
    LATN("Latn"),
    CYRL("Cyrl"),
    ARAB("Arab"),
    ARMN("Armn"),
    GEOR("Geor"),
    GREK("Grek"),
    HANI("Hani"),
    HEBR("Hebr"),
    /** Several scripts in one name, or one that the register does not tell apart. */
    ZYYY("Zyyy");

    private final String code;

    Script(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /**
     * The script of an ISO 15924 code such as Cyrl.
     *
     * @throws IllegalArgumentException if the register does not know the code
     */
    public static Script ofCode(String code) {
        return Arrays.stream(values())
                .filter(script -> script.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such script: " + code));
    }

    /** The one script of all letters, else {@link #ZYYY}. */
    public static Script of(String text) {
        Script[] found =
                text.codePoints()
                        .filter(Character::isLetter)
                        .mapToObj(Script::ofLetter)
                        .distinct()
                        .limit(2)
                        .toArray(Script[]::new);
        return found.length == 1 ? found[0] : ZYYY;
    }

    static Script ofLetter(int letter) {
        if (letter < 0x250) {
            return LATN;
        }
        if (letter >= 0x400 && letter < 0x530) {
            return CYRL; // asked for each letter of each name, so the blocks that matter come first
        }
        return switch (Character.UnicodeScript.of(letter)) {
            case LATIN -> LATN;
            case CYRILLIC -> CYRL;
            case ARABIC -> ARAB;
            case ARMENIAN -> ARMN;
            case GEORGIAN -> GEOR;
            case GREEK -> GREK;
            case HAN -> HANI;
            case HEBREW -> HEBR;
            default -> ZYYY;
        };
    }
}
