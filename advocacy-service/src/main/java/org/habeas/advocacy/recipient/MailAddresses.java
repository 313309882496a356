package org.habeas.advocacy.recipient;

import java.util.regex.Pattern;

/** What can be written to: one plain address, without a name or a comment beside it. */
final class MailAddresses {
    private static final int LONGEST = 254;
    private static final Pattern PLAIN =
            Pattern.compile(
                    "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");

    private MailAddresses() {}

    static boolean isOne(String text) {
        return text.length() <= LONGEST && PLAIN.matcher(text).matches();
    }
}
