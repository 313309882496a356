package org.habeas.gateway.answer;

/** The door lets nobody through like this. Carries no stack: it is the sender's doing. */
public final class Denied extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Denied(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
