package org.habeas.platform.problem;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Faults that lie with the database and not with what is tried. */
public final class Passing {
    private Passing() {}

    /**
     * Connection failures, shutdowns, deadlocks and serialization failures pass by themselves; so
     * does a refusal that says so.
     */
    public static boolean is(@Nullable Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (passes(sql.getSQLState()) || isTimeout(sql))) {
                return true;
            }
            if (cause instanceof Refusal refusal && refusal.status() == 503) {
                return true;
            }
        }
        return false;
    }

    /** The database has ended this transaction so that another one could go on. */
    static boolean isConflict(@Nullable Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && isConflict(sql.getSQLState())) {
                return true;
            }
        }
        return false;
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
