package org.habeas.advocacy.recipient;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads printed phone numbers. What is incomplete stays as printed: a guess may ring elsewhere. */
final class PhoneNumbers {
    private static final PhoneNumberUtil BOOK = PhoneNumberUtil.getInstance();
    private static final Pattern LABEL = Pattern.compile("\\([^)0-9]*\\)");

    private PhoneNumbers() {}

    /** The number in E.164, if it is a complete and possible one. */
    static Optional<String> e164(String raw, @Nullable String state) {
        try {
            PhoneNumber number = BOOK.parse(LABEL.matcher(raw).replaceAll(" "), state);
            return BOOK.isValidNumber(number)
                    ? Optional.of(BOOK.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }
}
