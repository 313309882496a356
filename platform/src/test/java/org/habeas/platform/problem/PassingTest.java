package org.habeas.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassingTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "57P01", "53300", "40001", "40P01"})
    void what_lies_with_the_database_passes_however_deep_it_is(String state) {
        assertThat(Passing.is(new SQLException("away", state))).isTrue();
        assertThat(Passing.is(new IllegalStateException(new SQLException("away", state)))).isTrue();
    }

    @Test
    void a_database_that_dies_at_the_commit_passes() {
        assertThat(Passing.is(atCommit("57P01"))).isTrue();
        assertThat(Passing.isConflict(atCommit("57P01"))).isFalse();
    }

    @Test
    void a_conflict_that_shows_at_the_commit_is_tried_again() {
        assertThat(Passing.isConflict(atCommit("40001"))).isTrue();
    }

    @Test
    void what_lies_with_what_is_tried_does_not_pass() {
        assertThat(Passing.is(atCommit("23505"))).isFalse();
        assertThat(Passing.is(new SQLException("no such column", "42703"))).isFalse();
        assertThat(Passing.is(Refusal.unknown("docket"))).isFalse();
        assertThat(Passing.is(null)).isFalse();
    }

    @Test
    void exceptions_that_lead_in_a_circle_come_to_an_end() {
        IllegalStateException one = new IllegalStateException("one");
        IllegalStateException other = new IllegalStateException("other", one);
        one.addSuppressed(other);

        assertThat(Passing.is(one)).isFalse();
    }

    /** As the transaction manager throws it: the cause is among the suppressed ones only. */
    private static RuntimeException atCommit(String state) {
        XAException commit = new XAException("transactionCommit");
        commit.initCause(new SQLException("away", state));
        RollbackException rollback = new RollbackException("Could not commit transaction.");
        rollback.addSuppressed(commit);
        return new IllegalStateException("Error invoking subclass method", rollback);
    }
}
