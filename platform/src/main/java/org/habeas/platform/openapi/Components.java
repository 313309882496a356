package org.habeas.platform.openapi;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** The named schemas of a document; each class is described once and then referred to. */
final class Components {
    private static final String ROOT = "#/components/schemas/";

    private final Map<String, Schema> schemas;
    private final Map<Object, String> names = new HashMap<>();

    Components(Map<String, Schema> schemas) {
        this.schemas = new LinkedHashMap<>(schemas);
    }

    Map<String, Schema> schemas() {
        return schemas;
    }

    /** A reference to the schema of {@code what}, which is made now if there is none yet. */
    Schema refer(Object what, String name, Supplier<Schema> schema) {
        String known = names.get(what);
        if (known == null) {
            known = free(name);
            names.put(what, known);
            // Held first, so that what refers to itself ends.
            schemas.put(known, OASFactory.createSchema());
            schemas.put(known, schema.get());
        }
        return reference(known);
    }

    /** A reference to the words of an enumeration; the scanner may have told them already. */
    Schema words(Class<?> enumeration, String name) {
        Schema words = Scalars.words(enumeration);
        Schema known = schemas.get(name);
        if (known != null && isSame(words.getEnumeration(), known.getEnumeration())) {
            names.putIfAbsent(enumeration, name);
        }
        return refer(enumeration, name, () -> words);
    }

    private static boolean isSame(List<Object> words, @Nullable List<Object> known) {
        return known != null
                && words.equals(
                        known.stream()
                                .map(word -> word.toString().toLowerCase(Locale.ROOT))
                                .toList());
    }

    /** Puts a schema in the place of whatever is called so. */
    Schema replace(String name, Schema schema) {
        schemas.put(name, schema);
        names.put(name, name);
        return reference(name);
    }

    /** Says that a class is the schema of this name from now on. */
    void bind(Object what, String name) {
        names.put(what, name);
    }

    static Schema reference(String name) {
        return OASFactory.createSchema().ref(ROOT + name);
    }

    private String free(String name) {
        String free = name;
        for (int i = 0; schemas.containsKey(free); i++) {
            free = i == 0 ? name + "Shown" : name + "Shown" + i;
        }
        return Objects.requireNonNull(free);
    }
}
