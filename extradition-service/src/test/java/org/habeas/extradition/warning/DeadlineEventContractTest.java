package org.habeas.extradition.warning;

import org.habeas.extradition.Contract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineEventContractTest {

    @ParameterizedTest
    @ValueSource(strings = {"approaching", "missed"})
    void the_examples_are_what_we_write(String what) {
        Contract.assertWritten("legal-deadline-" + what, DeadlineFacts.class);
    }
}
