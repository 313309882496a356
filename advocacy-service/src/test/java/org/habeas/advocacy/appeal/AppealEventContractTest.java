package org.habeas.advocacy.appeal;

import org.habeas.advocacy.Contract;
import org.junit.jupiter.api.Test;

class AppealEventContractTest {
    @Test
    void an_appeal_that_was_sent_is_told_as_in_the_example() {
        Contract.bindsBothWays("appeal-sent", AppealEvents.SentFacts.class);
    }

    @Test
    void an_answer_is_told_as_in_the_example() {
        Contract.bindsBothWays("appeal-answered", AppealEvents.AnsweredFacts.class);
    }
}
