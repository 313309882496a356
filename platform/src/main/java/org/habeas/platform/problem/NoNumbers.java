package org.habeas.platform.problem;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the numbers of accounts, papers and plots, and amounts, out of the register ({@code
 * domain-model.md E.3}): that accounts were asked for or frozen may be told, which ones never.
 */
public final class NoNumbers {
    /** Seven figures in a row, ten with spaces or hyphens between, or an IBAN. A date has eight. */
    private static final Pattern NUMBER =
            Pattern.compile(
                    "\\d{7}|\\d(?:[ \\u00a0./-]?\\d){9}|\\b[A-Za-z]{2}\\d{2}(?: ?[A-Za-z0-9]){10}");

    private NoNumbers() {}

    /** 422 at that pointer if the text holds such a number. */
    public static void refuse(@Nullable String text, String pointer) {
        if (text != null && NUMBER.matcher(text).find()) {
            throw Refusal.invalid(
                    "number-not-kept",
                    pointer,
                    "Numbers of accounts or property and amounts are not kept here.");
        }
    }
}
