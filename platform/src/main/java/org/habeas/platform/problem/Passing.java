package org.habeas.platform.problem;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Faults that lie with the database and not with what is tried. */
public final class Passing {
    private Passing() {}

    /** Connection failures, shutdowns, deadlocks and serialization failures pass by themselves. */
    public static boolean is(@Nullable Throwable e) {
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
