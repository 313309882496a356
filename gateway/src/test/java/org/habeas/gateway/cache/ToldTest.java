package org.habeas.gateway.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;

/** A service writes, tells late or never, and the door asks and answers, at any times. */
class ToldTest {
    private static final long FRESH_MS = 1000;
    private static final UUID DOCKET = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();

    /** What the door holds: which version it is, and what the cache remembers of asking for it. */
    private record Held(int version, long turn, long askedMs) {}

    /** On the way to the door. */
    private record Letter(Word word, long arrivesMs) {}

    @Property(tries = 2000)
    void what_is_given_out_was_the_present_answer_less_than_a_second_ago(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 2) int loss) {
        Random random = new Random(seed);
        Told told = new Told(600_000);
        Deque<Letter> mail = new ArrayDeque<>();
        long skew = random.nextInt(3) == 0 ? 0 : -random.nextInt(400);
        long now = 1_000_000;
        long number = 0;
        List<Long> changes = new ArrayList<>();
        @Nullable Held held = null;
        @Nullable Held onTheWay = null;
        boolean untold = false;
        boolean changedDocket = false;
        for (int step = 0; step < 400; step++) {
            now += random.nextInt(40);
            while (!mail.isEmpty() && mail.element().arrivesMs() <= now) {
                told.hear(mail.remove().word(), now);
            }
            switch (random.nextInt(6)) {
                case 0 -> {
                    // It commits something: about our docket or about another.
                    boolean ours = random.nextInt(8) == 0;
                    untold = true;
                    changedDocket |= ours;
                    if (ours) {
                        changes.add(now);
                    }
                }
                case 1, 2 -> {
                    // It tells what was committed until now; the broker is slow, or loses it.
                    List<UUID> dockets = changedDocket ? List.of(DOCKET, OTHER) : List.of(OTHER);
                    Word word =
                            new Word(
                                    ++number,
                                    now + skew,
                                    false,
                                    untold,
                                    untold ? dockets : List.of());
                    long late = now + random.nextInt(random.nextInt(10) == 0 ? 3000 : 30);
                    long last = mail.isEmpty() ? now : mail.getLast().arrivesMs();
                    if (random.nextInt(20) >= loss) {
                        mail.add(new Letter(word, Math.max(late, last)));
                    }
                    untold = false;
                    changedDocket = false;
                }
                case 3 -> onTheWay = new Held(changes.size(), told.turn(), now);
                case 4 -> held = onTheWay == null ? held : onTheWay;
                default -> {
                    if (held != null) {
                        long known = told.knownMs(DOCKET, held.turn(), held.askedMs());
                        if (now - known <= FRESH_MS && held.version() < changes.size()) {
                            assertThat(now - changes.get(held.version()))
                                    .isLessThanOrEqualTo(FRESH_MS);
                        }
                    }
                }
            }
        }
    }

    @Test
    void a_clock_that_is_ahead_is_not_believed_about_what_is_to_come() {
        Told told = new Told(600_000);
        told.hear(new Word(1, 15_000L, true, false, List.of()), 10_000);
        long turn = told.turn();

        told.hear(new Word(2, 15_900L, false, false, List.of()), 11_000);

        assertThat(told.knownMs(DOCKET, turn, 10_001)).isEqualTo(10_900);
    }

    @Test
    void an_answer_on_which_something_depends_that_was_written_is_forgotten() {
        Told told = new Told(600_000);
        told.hear(new Word(1, 1_000L, true, false, List.of()), 1_000);
        long turn = told.turn();

        told.hear(new Word(2, 2_000L, false, true, List.of(OTHER)), 2_000);

        assertThat(told.knownMs(DOCKET, turn, 1_500)).isEqualTo(2_000);
        assertThat(told.knownMs(OTHER, turn, 1_500)).isNegative();
        assertThat(told.knownMs(null, turn, 1_500)).isNegative();
    }

    @Test
    void more_changes_than_can_be_remembered_are_a_change_of_everything() {
        Told told = new Told(600_000);
        told.hear(new Word(1, 1_000L, true, false, List.of()), 1_000);
        long turn = told.turn();
        for (int i = 0; i < 101; i++) {
            List<UUID> many = Stream.generate(UUID::randomUUID).limit(1_000).toList();
            told.hear(new Word(2 + i, 2_000L, false, true, many), 2_000);
        }

        assertThat(told.knownMs(DOCKET, turn, 1_500)).isNegative();
        assertThat(told.knownMs(DOCKET, told.turn(), 2_000)).isEqualTo(2_000);
    }
}
