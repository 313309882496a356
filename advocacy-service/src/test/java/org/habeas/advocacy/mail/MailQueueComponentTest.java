package org.habeas.advocacy.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.habeas.advocacy.Campaigning;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MailQueueComponentTest {
    @Inject MailQueue queue;

    @Test
    void an_office_is_not_flooded_what_is_too_much_waits() {
        drain();
        String to = Campaigning.mailbox();
        for (int i = 0; i < 32; i++) {
            queue.add("test", UUID.randomUUID(), to);
        }
        String other = Campaigning.mailbox();
        queue.add("test", UUID.randomUUID(), other);

        List<MailQueue.Claimed> claimed = drain();

        assertThat(claimed).as("30 to the one, 1 to the other").hasSize(31);
    }

    @Test
    void several_replicas_share_the_queue_and_no_mail_is_taken_twice() throws Exception {
        drain();
        for (int i = 0; i < 40; i++) {
            queue.add("test", UUID.randomUUID(), Campaigning.mailbox());
        }

        List<MailQueue.Claimed> claimed = new ArrayList<>();
        try (var replicas = Executors.newFixedThreadPool(4)) {
            List<Callable<List<MailQueue.Claimed>>> drains =
                    List.of(this::drain, this::drain, this::drain, this::drain);
            for (Future<List<MailQueue.Claimed>> one : replicas.invokeAll(drains)) {
                claimed.addAll(one.get());
            }
        }

        assertThat(claimed).extracting(MailQueue.Claimed::id).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void what_a_replica_held_when_it_died_is_unknown_and_a_person_decides() {
        drain();
        UUID letter = UUID.randomUUID();
        UUID confirmation = UUID.randomUUID();
        queue.add("letter", letter, Campaigning.mailbox());
        queue.add("confirmation", confirmation, Campaigning.mailbox());
        drain();

        queue.release(List.of("confirmation"), Duration.ofSeconds(-1));

        var states = queue.states(List.of(letter, confirmation));
        assertThat(states.get(letter)).isEqualTo(MailState.UNKNOWN);
        assertThat(states.get(confirmation)).isEqualTo(MailState.QUEUED);
        assertThat(queue.again(letter)).isTrue();
        assertThat(queue.states(List.of(letter)).get(letter)).isEqualTo(MailState.QUEUED);
    }

    @Test
    void a_mail_that_fails_is_tried_again_later_and_given_up_in_the_end() {
        drain();
        UUID ref = UUID.randomUUID();
        queue.add("test", ref, Campaigning.mailbox());
        MailQueue.Claimed claimed = drain().getLast();

        queue.retry(claimed, 451);
        assertThat(queue.states(List.of(ref)).get(ref)).isEqualTo(MailState.QUEUED);
        assertThat(drain()).as("not at once").isEmpty();
        queue.retry(new MailQueue.Claimed(claimed.id(), "test", ref, 8), 451);

        assertThat(queue.states(List.of(ref)).get(ref)).isEqualTo(MailState.FAILED);
    }

    private List<MailQueue.Claimed> drain() {
        List<MailQueue.Claimed> all = new ArrayList<>();
        for (Optional<MailQueue.Claimed> next = queue.claim();
                next.isPresent();
                next = queue.claim()) {
            all.add(next.get());
        }
        return all;
    }
}
