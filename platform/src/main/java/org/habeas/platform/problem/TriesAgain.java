package org.habeas.platform.problem;

import io.quarkus.logging.Log;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/**
 * Two transactions that wait for each other are no fault of whoever asked for them: the one that
 * the database has ended runs again, as a whole. Bound to every {@link Transactional} method, and
 * outside of the transaction that it begins.
 */
@Interceptor
@Transactional
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 190)
class TriesAgain {
    private static final int ATTEMPTS = 5;
    private static final long LONGEST_PAUSE_NANOS = 40_000_000;

    private final TransactionManager transactions;

    TriesAgain(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @AroundInvoke
    Object around(InvocationContext call) throws Exception {
        if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
            return call.proceed();
        }
        for (int attempt = 1; true; attempt++) {
            try {
                return call.proceed();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS || !Passing.isConflict(e) || isOpen()) {
                    throw e;
                }
                Log.infof("transaction conflict, trying again attempt=%d", attempt);
                pause(attempt);
            }
        }
    }

    /** Somebody else's transaction has begun meanwhile: nothing of ours. */
    private boolean isOpen() throws SystemException {
        return transactions.getStatus() != Status.STATUS_NO_TRANSACTION;
    }

    /** Not both at once again. */
    private static void pause(int attempt) {
        LockSupport.parkNanos(
                attempt * ThreadLocalRandom.current().nextLong(LONGEST_PAUSE_NANOS / 8));
    }
}
