package org.habeas.docket;

/**
 * One wrong, missing, doubled or swapped letter in words that are else spelled alike. It may fall
 * inside a letter group ("zmh" for "mzh"), where comparing sounds sees several mistakes.
 */
final class LetterSlip {

    private static final int SHORTEST = 6;

    private LetterSlip() {}

    /** 0 unless the words are one slip apart. */
    static float similarity(String a, String b) {
        int n = Math.max(a.length(), b.length());
        if (n < SHORTEST || Math.abs(a.length() - b.length()) > 1 || a.charAt(0) != b.charAt(0)) {
            return 0;
        }
        int start = 0;
        int shorter = Math.min(a.length(), b.length());
        while (start < shorter && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        int left = n - start - end;
        boolean swapped =
                left == 2
                        && a.length() == b.length()
                        && a.charAt(start) == b.charAt(start + 1)
                        && a.charAt(start + 1) == b.charAt(start);
        return left <= 1 || swapped ? 1 - 1f / n : 0;
    }
}
