package org.habeas.docket;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Turns the names of the code into the words of the wire. */
public final class Words {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Words() {}

    /** {@code ReleasedOnBail} becomes {@code released_on_bail}. */
    public static String snake(String camel) {
        return HUMP.matcher(camel).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** {@code ReleasedOnBail} becomes {@code released-on-bail}. */
    public static String kebab(String camel) {
        return snake(camel).replace('_', '-');
    }

    /** {@code NOT_STATED} becomes {@code not_stated}. */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The words of all values, in their order. */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Words::of).toList();
    }
}
