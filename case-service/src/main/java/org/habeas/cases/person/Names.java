package org.habeas.cases.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.habeas.cases.person.PersonAct.Named;
import org.habeas.docket.NameForm;
import org.habeas.docket.NameKind;
import org.habeas.docket.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * The names of a person as one reader may know them, and the one to call the person by: exactly one
 * is primary, and never one with look-alike letters ({@code domain-model.md INV-C-01}).
 *
 * @param displayName a pseudonym if the reader may know no name
 */
public record Names(String displayName, List<ShownName> all) {
    private static final Pattern WORD_START = Pattern.compile("(?:^|(?<=[\\s\\-.(]))\\p{L}");

    /**
     * A name on the wire.
     *
     * @param script ISO 15924
     * @param entry the entry that tells it; null for the folded form, which we offer ourselves
     */
    public record ShownName(
            String value,
            NameKind kind,
            String script,
            @Nullable NameForm form,
            @Nullable UUID entry) {

        @Override
        public String toString() {
            return "ShownName[" + kind + "]";
        }
    }

    public Names {
        all = List.copyOf(all);
    }

    /** Names in the order of their kinds, each spelling once. */
    static Names of(UUID person, List<Fact<Named>> facts) {
        Optional<Fact<Named>> primary =
                facts.stream()
                        .filter(fact -> claimsPrimary(fact.act()))
                        .filter(fact -> !mixed(fact.act()))
                        .reduce((_, newest) -> newest);
        Map<String, ShownName> byValue = new LinkedHashMap<>();
        facts.stream()
                .map(fact -> shown(fact, primary))
                .sorted(Comparator.comparing(ShownName::kind))
                .forEach(name -> byValue.putIfAbsent(name.value(), name));
        List<ShownName> all = new ArrayList<>(byValue.values());
        if (primary.isEmpty()) {
            offered(facts)
                    .filter(name -> !byValue.containsKey(name.value()))
                    .ifPresent(all::addFirst);
        }
        return new Names(displayName(person, all), all);
    }

    static boolean claimsPrimary(Named named) {
        return named.nameKind() == NameKind.PRIMARY;
    }

    private static boolean mixed(Named named) {
        return named.name(named.nameKind()).mixesScripts();
    }

    private static ShownName shown(Fact<Named> fact, Optional<Fact<Named>> primary) {
        NameKind kind = kind(fact, primary);
        return new ShownName(
                fact.act().value(),
                kind,
                fact.act().name(kind).script().code(),
                fact.act().form(),
                fact.entry().id());
    }

    private static NameKind kind(Fact<Named> fact, Optional<Fact<Named>> primary) {
        if (!claimsPrimary(fact.act())) {
            return fact.act().nameKind();
        }
        if (mixed(fact.act())) {
            return NameKind.HOMOGLYPH;
        }
        boolean isThePrimary =
                primary.map(p -> p.act().value().equals(fact.act().value())).orElse(false);
        return isThePrimary ? NameKind.PRIMARY : NameKind.SPELLING_VARIANT;
    }

    /** The folded form of a name with look-alike letters, where no source gives a clean primary. */
    private static Optional<ShownName> offered(List<Fact<Named>> facts) {
        Predicate<Fact<Named>> mixed = fact -> mixed(fact.act());
        return facts.stream()
                .filter(mixed)
                .max(Comparator.comparing(fact -> claimsPrimary(fact.act())))
                .map(fact -> PersonName.of(folded(fact.act()), NameKind.PRIMARY))
                .map(name ->
                        new ShownName(name.full(), name.kind(), name.script().code(), null, null));
    }

    private static String folded(Named named) {
        String lower = named.name(NameKind.PRIMARY).normalised();
        return WORD_START.matcher(lower).replaceAll(m -> m.group().toUpperCase(Locale.ROOT));
    }

    private static String displayName(UUID person, List<ShownName> all) {
        return all.stream()
                .min(Comparator.comparing(ShownName::kind))
                .map(ShownName::value)
                .orElseGet(() -> Pseudonym.of(person));
    }

    @Override
    public String toString() {
        return "Names[" + all.size() + "]";
    }
}
