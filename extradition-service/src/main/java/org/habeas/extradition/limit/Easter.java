package org.habeas.extradition.limit;

import java.time.LocalDate;

/** When Easter Sunday is in the Gregorian calendar. */
final class Easter {
    private Easter() {}

    /** By the rule of Gauss in the form of Meeus, Jones and Butcher. */
    static LocalDate sunday(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int m = (a + 11 * d + 22 * e) / 451;
        int days = d + e - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
