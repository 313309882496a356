package org.habeas.e2e;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.habeas.e2e.system.Answer;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.Role;

/**
 * A client that records invented lives one after another and repeats what got no answer, as every
 * client should: with ids of its own.
 */
final class Chronicle implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(100);

    private final Door door = Door.as(Role.EDITOR);
    private final Semaphore allowed = new Semaphore(0);
    private final CountDownLatch end = new CountDownLatch(1);
    private final List<Life> lives = new CopyOnWriteArrayList<>();
    private final List<String> failures = new CopyOnWriteArrayList<>();
    private final Thread writer = Thread.ofPlatform().name("chronicle").unstarted(this::write);
    private volatile int repeated;

    /** Somebody arrested, released under restrictions, and arrested abroad for extradition. */
    record Life(
            UUID person,
            UUID custody,
            UUID release,
            UUID restriction,
            UUID demand,
            UUID extradition,
            UUID arrest) {

        static Life anew() {
            return new Life(id(), id(), id(), id(), id(), id(), id());
        }

        private static UUID id() {
            return UUID.randomUUID();
        }
    }

    static Chronicle begin() {
        var chronicle = new Chronicle();
        chronicle.writer.start();
        return chronicle;
    }

    /** Lets some more lives be recorded. */
    void allow(int more) {
        allowed.release(more);
    }

    /** All of whose entries were acknowledged. */
    List<Life> recorded() {
        return List.copyOf(lives);
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    /** How often an answer did not come. */
    int repeated() {
        return repeated;
    }

    @Override
    public void close() {
        end.countDown();
        try {
            writer.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        try {
            while (end.getCount() > 0) {
                if (allowed.tryAcquire(50, TimeUnit.MILLISECONDS)) {
                    Life life = Life.anew();
                    record(life);
                    lives.add(life);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IllegalStateException e) {
            failures.add(String.valueOf(e.getMessage()));
        }
    }

    private void record(Life life) throws InterruptedException {
        String about = "\"person_id\": \"" + life.person() + "\"";
        put("persons/" + life.person(), "{\"named\": false, \"minor\": false}");
        put(
                "custody-records/" + life.custody(),
                "{" + about + "}",
                Fact.of("{\"kind\": \"arrested\", \"state\": \"KZ\"}", "2024-01-10"));
        put(
                "restrictions/" + life.restriction(),
                "{" + about + ", \"type\": \"travel_ban\"}",
                Fact.of("{\"kind\": \"imposed\"}", "2024-01-11"));
        put(
                "demands/" + life.demand(),
                """
                {"type": "release", "text": "Let them go", "subjects": ["%s"]}\
                """
                        .formatted(life.person()),
                Fact.of("{\"kind\": \"opened\"}", "2024-01-12"));
        put(
                "extradition-proceedings/" + life.extradition(),
                "{" + about + ", \"requesting_state\": \"KZ\", \"requested_state\": \"LT\"}",
                Fact.of("{\"kind\": \"request_received\"}", "2024-05-01"));
        entry(
                "custody-records/" + life.custody() + "/entries/" + life.release(),
                Fact.of("{\"kind\": \"released\"}", "2024-02-01"));
        entry(
                "extradition-proceedings/" + life.extradition() + "/entries/" + life.arrest(),
                Fact.of("{\"kind\": \"arrest_made\"}", "2024-06-03"));
    }

    private void put(String path, String head, Fact... facts) throws InterruptedException {
        acknowledged(path, Editor.opening(head, "public", facts));
    }

    private void entry(String path, Fact fact) throws InterruptedException {
        acknowledged(path, fact.json());
    }

    /** Until it is there, by this request or by an earlier one whose answer was lost. */
    private void acknowledged(String path, String body) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        String last = "";
        while (Instant.now().isBefore(deadline)) {
            try {
                Answer answer = door.trySend("PUT", "/v1/" + path, body, "If-None-Match", "*");
                if (answer.status() == 201 || answer.status() == 412) {
                    return;
                }
                if (answer.status() <= 500) {
                    throw new IllegalStateException(path + " answered " + answer.text());
                }
                last = answer.text();
            } catch (IOException e) {
                last = e.toString();
            }
            repeated++;
            end.await(100, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException(path + " was never acknowledged: " + last);
    }
}
