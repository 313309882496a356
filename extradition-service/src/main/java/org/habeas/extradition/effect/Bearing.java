package org.habeas.extradition.effect;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.habeas.docket.Act;
import org.habeas.docket.Entry;
import org.habeas.docket.FuzzyDate;
import org.habeas.extradition.bearing.Bears;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.Reliable;
import org.habeas.extradition.bearing.Standing;
import org.habeas.platform.register.DocketKind;
import org.habeas.platform.register.Look;
import org.habeas.platform.register.Looks.Seen;
import org.jspecify.annotations.Nullable;

/** A docket in one look, with what it means beyond itself. */
public final class Bearing<H extends Record, A extends Act, S> {
    /** What of the filters of a kind are codes that label it; never the id of somebody. */
    private static final Pattern CODE =
            Pattern.compile("(.*_)?(states?|type|kind|body|purpose|trigger)");

    private final DocketKind<H, A, S> kind;
    private final Bears<H, A, S> bears;
    private final Look<H, A, S> look;

    private Bearing(DocketKind<H, A, S> kind, Bears<H, A, S> bears, Look<H, A, S> look) {
        this.kind = kind;
        this.bears = bears;
        this.look = look;
    }

    /** Those that bear on anything and that lists would tell this reader of. */
    public static List<Bearing<?, ?, ?>> of(List<Seen<?, ?, ?>> seen) {
        return all(seen).stream().filter(one -> one.kind instanceof Bears).toList();
    }

    /** Those that lists would tell this reader of. */
    static List<Bearing<?, ?, ?>> all(List<Seen<?, ?, ?>> seen) {
        return seen.stream().filter(Bearing::isListed).<Bearing<?, ?, ?>>map(Bearing::of).toList();
    }

    private static <H extends Record, A extends Act, S> boolean isListed(Seen<H, A, S> seen) {
        return seen.kind().isListed(seen.look());
    }

    @SuppressWarnings("unchecked") // a kind bears on its own heads, acts and states
    private static <H extends Record, A extends Act, S> Bearing<H, A, S> of(Seen<H, A, S> seen) {
        Bears<H, A, S> nothing = new Bears<>() {};
        return new Bearing<>(
                seen.kind(),
                seen.kind() instanceof Bears<?, ?, ?> bears ? (Bears<H, A, S>) bears : nothing,
                seen.look());
    }

    public UUID id() {
        return look.id();
    }

    public String kind() {
        return kind.name();
    }

    public String status(UUID person) {
        String own = bears.standing(look, person).status();
        return own == null ? kind.status(look.state()) : own;
    }

    /** The date of the newest entry that the status rests on. */
    public @Nullable FuzzyDate since() {
        return look.folded().newest().map(Entry::on).orElse(null);
    }

    /** The date of the first entry. */
    public @Nullable FuzzyDate opened() {
        List<Entry<A>> applied = look.folded().applied();
        return applied.isEmpty() ? null : applied.getFirst().on();
    }

    /** Codes that tell it from others. */
    public Map<String, List<String>> label(UUID person) {
        Map<String, List<String>> label = new TreeMap<>(kind.filters(look));
        label.keySet().removeIf(name -> !CODE.matcher(name).matches());
        Standing standing = bears.standing(look, person);
        standing.label().forEach((name, code) -> label.put(name, List.of(code)));
        return label;
    }

    public List<Edge> edges() {
        return bears.edges(look);
    }

    public List<Reliable> reliable() {
        return bears.reliable(look);
    }

    /** The entries that count for this reader. */
    public List<? extends Entry<?>> entries() {
        return look.history().stream().filter(look.lens()::sees).toList();
    }
}
