package org.habeas.platform.problem;

import java.sql.SQLException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Faults that lie with the database and not with what is tried. */
public final class Passing {
    private Passing() {}

    /** Deeper than anybody nests exceptions. */
    private static final int DEPTH = 20;

    /**
     * Connection failures, shutdowns, deadlocks and serialization failures pass by themselves; so
     * does a refusal that says so. What fails at the commit itself stands only among the suppressed
     * exceptions of what the transaction manager throws.
     */
    public static boolean is(@Nullable Throwable e) {
        return any(e, DEPTH, Passing::passes);
    }

    /** The database has ended this transaction so that another one could go on. */
    static boolean isConflict(@Nullable Throwable e) {
        return any(
                e,
                DEPTH,
                cause -> cause instanceof SQLException sql && isConflict(sql.getSQLState()));
    }

    private static boolean any(@Nullable Throwable e, int depth, Predicate<Throwable> holds) {
        return e != null
                && depth > 0
                && (holds.test(e)
                        || any(e.getCause(), depth - 1, holds)
                        || Stream.of(e.getSuppressed())
                                .anyMatch(also -> any(also, depth - 1, holds)));
    }

    private static boolean passes(Throwable cause) {
        return switch (cause) {
            case SQLException sql -> passes(sql.getSQLState()) || isTimeout(sql);
            case Refusal refusal -> refusal.status() == 503;
            default -> false;
        };
    }

    private static boolean isConflict(@Nullable String state) {
        return "40001".equals(state) || "40P01".equals(state);
    }

    private static boolean passes(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("57P")
                        || state.startsWith("53")
                        || isConflict(state));
    }

    /** Agroal says only in words that no connection was to be had. */
    private static boolean isTimeout(SQLException e) {
        return e.getSQLState() == null && String.valueOf(e.getMessage()).contains("timeout");
    }
}
