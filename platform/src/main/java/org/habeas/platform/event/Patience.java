package org.habeas.platform.event;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** Tries again while the fault lies with the database, not with what is tried. */
@ApplicationScoped
public class Patience {
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** Runs it until it succeeds or fails for a reason of its own. */
    public void until(Runnable attempt) {
        while (true) {
            try {
                attempt.run();
                return;
            } catch (RuntimeException e) {
                if (!passes(e) || Thread.currentThread().isInterrupted()) {
                    throw e;
                }
                Log.warnf("database away, trying again reason=%s", e.getClass().getSimpleName());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** Connection failures, shutdowns, deadlocks and serialization failures pass by themselves. */
    public static boolean passes(@Nullable Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (passes(sql.getSQLState()) || isTimeout(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean passes(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("57P")
                        || state.startsWith("53")
                        || state.equals("40001")
                        || state.equals("40P01"));
    }

    /** Agroal says only in words that no connection was to be had. */
    private static boolean isTimeout(SQLException e) {
        return e.getSQLState() == null && String.valueOf(e.getMessage()).contains("timeout");
    }
}
